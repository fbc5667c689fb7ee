package org.webinar.question;

/**
 * Where a board stands.
 *
 * @param revision number of its last change; nought when there was none
 * @param rules what its owner allows
 */
public record BoardState(long revision, BoardRules rules) {
    static final BoardState FIRST = new BoardState(0, BoardRules.FIRST);
}
