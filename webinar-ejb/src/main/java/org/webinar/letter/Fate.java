package org.webinar.letter;

import java.io.Serializable;
import java.time.Instant;

/**
 * What has become of a mail.
 *
 * @param state where it is
 * @param at since when
 * @param why what the mail server said at last; empty when nothing went wrong
 */
public record Fate(State state, Instant at, String why) implements Serializable {

    /** Where a mail can be. */
    public enum State {
        /** Written down; it leaves with the next round. */
        QUEUED,
        /** Tried in vain; it is tried again. */
        LATE,
        /** The mail server has taken it. */
        SENT,
        /** The mail server will never take it, or has not for days. */
        REFUSED
    }
}
