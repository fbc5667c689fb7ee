package org.webinar.change;

/** What people do to a thing. */
public enum Deed {
    /** It is there from now on. */
    ADDED,

    /** Something of it is different. */
    CHANGED,

    /** It is gone. */
    DELETED,

    /** Nobody comes in with it any more. */
    REVOKED,

    /** Its live has been begun. */
    STARTED,

    /** A rehearsal has been begun. */
    REHEARSED,

    /** Its live was wished once more. */
    RESTARTED,

    /** Its live was ended, and its room left open. */
    LIVE_ENDED,

    /** It was ended: its room too. */
    ENDED,

    /** Its audience was let see the picture. */
    SHOWN,

    /** Its audience was shown a card instead. */
    HIDDEN,

    /** Somebody has seen to a machine that had not confirmed its stop. */
    SEEN_TO
}
