package org.webinar.question;

import java.time.Instant;

/**
 * A question as a value, with everything that moderators may know.
 *
 * @param id its number
 * @param revision number of the change by which it became what it is
 * @param text plain text
 * @param asker who asked
 * @param state where it is
 * @param votes how many want to hear the answer
 * @param at when it was asked
 * @param since since when it is where it is
 * @param answer in text; null when there is none
 */
public record QuestionLine(
        long id,
        long revision,
        String text,
        Asker asker,
        QuestionState state,
        int votes,
        Instant at,
        Instant since,
        String answer) {

    /**
     * Who asked.
     *
     * @param key the participant's
     * @param name the name as it was at that time
     * @param anonymous whether only moderators may see it
     */
    public record Asker(String key, String name, boolean anonymous) {}

    /** The name that everybody may see; null when there is none. */
    public String shownName() {
        return asker.anonymous() ? null : asker.name();
    }
}
