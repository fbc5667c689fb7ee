package org.webinar.livestream;

/** Which dates of a series somebody means. */
public enum SeriesReach {
    /** The one date alone. */
    THIS,
    /** It, and those that begin after it. */
    FOLLOWING,
    /** It, and all others that are not over. */
    COMING
}
