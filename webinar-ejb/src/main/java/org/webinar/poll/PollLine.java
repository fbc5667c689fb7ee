package org.webinar.poll;

import java.time.Instant;
import java.util.List;

/**
 * A poll as a value, with everything that moderators may know.
 *
 * @param id its number
 * @param revision number of the change by which it became what it is
 * @param text what is asked
 * @param kind how it is answered
 * @param state where it is
 * @param voters how many people have voted
 * @param options what can be chosen, in order
 * @param times when it did what
 */
public record PollLine(
        long id,
        long revision,
        String text,
        Kind kind,
        PollState state,
        int voters,
        List<Option> options,
        Times times) {

    /**
     * How a poll is answered.
     *
     * @param multiple whether one may choose several
     * @param shownLive whether the counts are shown while it is open
     */
    public record Kind(boolean multiple, boolean shownLive) {}

    /**
     * What can be chosen.
     *
     * @param text plain text
     * @param votes how many have chosen it
     */
    public record Option(String text, int votes) {}

    /**
     * When a poll did what.
     *
     * @param made when it was thought out
     * @param opened null before
     * @param closed null before
     */
    public record Times(Instant made, Instant opened, Instant closed) {}

    /** Whether everybody may see how often each option was chosen. */
    public boolean countsShown() {
        return state == PollState.CLOSED || state == PollState.OPEN && kind.shownLive();
    }
}
