package org.webinar.identity;

import java.util.Set;

/**
 * What has come of a message that somebody has signed out elsewhere.
 *
 * @param result what it was good for
 * @param usernames whose logins have ended; nobody's where they were over already, or the message has ended nothing
 */
public record HeardOut(Result result, Set<String> usernames) {

    /** What a message is good for. */
    public enum Result {
        /** What it names is over here. */
        ENDED,
        /** It has counted before. */
        SAID_BEFORE,
        /** It proves nothing. */
        UNBELIEVED,
        /** Whether it is to be believed can't be found out, or what it names can't be ended, at the moment. */
        AWAY
    }

    static HeardOut ended(Set<String> usernames) {
        return new HeardOut(Result.ENDED, usernames);
    }

    static HeardOut nothing(Result result) {
        return new HeardOut(result, Set.of());
    }
}
