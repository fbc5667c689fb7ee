package org.webinar.chat;

/** Whose voice somebody has in a conversation. */
public enum Part {
    VIEWER,
    /** Keeps order and need not speak in the webinar. */
    MODERATOR,
    /** Speaks in the webinar, and keeps order too. */
    PRESENTER
}
