package org.webinar.chat;

/** Whether the audience sees a message. */
public enum Standing {
    /** A moderator looks at it first. */
    HELD,
    PUBLISHED,
    /** Taken away by a moderator, or never let in. */
    HIDDEN
}
