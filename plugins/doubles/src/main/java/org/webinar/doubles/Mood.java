package org.webinar.doubles;

/** Ways for a gateway to misbehave. */
public enum Mood {
    /** Does as it is asked. */
    FINE,
    /** Says that nothing is free. */
    FULL,
    /** Says that the start has failed. */
    LAUNCH_FAILS,
    /** Answers every call with its own server error, which repeats what it was sent. */
    BROKEN
}
