package org.webinar.webhook;

/** Where a message is. */
public enum MessageState {
    /** It is to be sent. */
    WAITING,
    /** It has been taken. */
    TAKEN,
    /** It has not, and is not tried any more. */
    GIVEN_UP
}
