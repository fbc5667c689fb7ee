package org.webinar.livestream;

/** What somebody agrees to before coming into a room. */
public enum Consent {
    /** That what is said and shown may be recorded. */
    RECORDING,
    /** That it is broadcast to an audience. */
    STREAMING
}
