package org.webinar.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The board of an event: what its owner allows, and the number of the last change of its questions and polls. Whoever
 * changes anything locks it, so that numbers become visible in their order.
 */
@Entity
@Table(name = "webinar_board")
public class Board {
    @Id
    @Column(name = "event_id")
    private Long eventId;

    private long revision;

    @Column(name = "takes_questions")
    private boolean takesQuestions;

    @Column(name = "approves_first")
    private boolean approvesFirst;

    @Column(name = "allows_anonymous")
    private boolean allowsAnonymous;

    @Column(name = "takes_reactions")
    private boolean takesReactions;

    protected Board() {}

    Board(long eventId) {
        this.eventId = eventId;
        follow(BoardRules.FIRST);
    }

    long advance() {
        return ++revision;
    }

    long revision() {
        return revision;
    }

    void follow(BoardRules rules) {
        takesQuestions = rules.questions();
        approvesFirst = rules.approval();
        allowsAnonymous = rules.anonymous();
        takesReactions = rules.reactions();
    }

    BoardRules rules() {
        return new BoardRules(takesQuestions, approvesFirst, allowsAnonymous, takesReactions);
    }
}
