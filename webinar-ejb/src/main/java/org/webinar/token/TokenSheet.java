package org.webinar.token;

import java.io.Serializable;
import java.time.Instant;

/**
 * What may be read of a token: everything but itself.
 *
 * @param id its number
 * @param name what it is for, in somebody's words
 * @param account name of the account that it acts for; empty when that is gone
 * @param scopes what it is for, as words with blanks between
 * @param state whether anybody comes in with it
 * @param madeBy who has made it, by name
 * @param madeAt when
 * @param endsAt until when it is good
 * @param usedAt when a program came with it last, give or take five minutes; null when none has
 */
public record TokenSheet(
        long id,
        String name,
        String account,
        String scopes,
        State state,
        String madeBy,
        Instant madeAt,
        Instant endsAt,
        Instant usedAt)
        implements Serializable {

    /** Whether anybody comes in with it. */
    public enum State {
        /** Whoever has it. */
        GOOD,
        /** Nobody: its time is over. */
        OVER,
        /** Nobody: somebody has taken it back. */
        REVOKED
    }
}
