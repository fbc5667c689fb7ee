package org.webinar.web.question;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.webinar.poll.Choices;
import org.webinar.poll.PollLine;

/**
 * A poll as a page gets it.
 *
 * @param id its number, as text because a browser's numbers end at 53 bits
 * @param revision number of the change by which it became what it is
 * @param text what is asked
 * @param multiple whether one may choose several
 * @param shownLive whether the counts are shown while it is open
 * @param state where it is
 * @param voters how many people have voted
 * @param options what can be chosen
 * @param chosen what this person has chosen; missing where all are told the same
 */
public record ShownPoll(
        String id,
        long revision,
        String text,
        boolean multiple,
        boolean shownLive,
        String state,
        int voters,
        List<Option> options,
        Set<Integer> chosen) {

    /**
     * What can be chosen.
     *
     * @param text plain text
     * @param votes how many have chosen it; missing while it is kept back
     */
    public record Option(String text, Integer votes) {}

    /** As everybody gets it. */
    static ShownPoll of(PollLine line) {
        return of(line, line.countsShown(), null);
    }

    static ShownPoll of(PollLine line, boolean counts, Choices chosen) {
        return new ShownPoll(
                String.valueOf(line.id()),
                line.revision(),
                line.text(),
                line.kind().multiple(),
                line.kind().shownLive(),
                line.state().name().toLowerCase(Locale.ROOT),
                line.voters(),
                line.options().stream()
                        .map(option -> new Option(option.text(), counts ? option.votes() : null))
                        .toList(),
                chosen == null ? null : chosen.places());
    }
}
