package org.webinar.web.question;

import java.time.Instant;
import java.util.Locale;
import org.webinar.question.QuestionLine;

/**
 * A question as a page gets it. What concerns one person alone is missing where all are told the same.
 *
 * @param id its number, as text because a browser's numbers end at 53 bits
 * @param revision number of the change by which it became what it is
 * @param text plain text
 * @param author the name to show; missing when the room may not see it
 * @param state where it is
 * @param votes how many want to hear the answer
 * @param at when it was asked
 * @param since since when it is where it is
 * @param answer in text, if there is one
 * @param own what only this person is told
 */
public record ShownQuestion(
        String id,
        long revision,
        String text,
        String author,
        String state,
        int votes,
        Instant at,
        Instant since,
        String answer,
        Own own) {

    /**
     * What only one person is told of a question.
     *
     * @param mine whether it is this person's
     * @param voted whether this person has voted for it
     * @param asker who asked in truth, for moderators
     */
    public record Own(boolean mine, boolean voted, String asker) {}

    /** As everybody gets it. */
    static ShownQuestion of(QuestionLine line) {
        return of(line, null);
    }

    static ShownQuestion of(QuestionLine line, Own own) {
        return new ShownQuestion(
                String.valueOf(line.id()),
                line.revision(),
                line.text(),
                line.shownName(),
                line.state().name().toLowerCase(Locale.ROOT),
                line.votes(),
                line.at(),
                line.since(),
                line.answer(),
                own);
    }
}
