package org.webinar.webhook;

/** Whether a program is told anything. */
public enum WebhookState {
    /** It is. */
    ON,
    /** Somebody has switched it off. */
    OFF,
    /** It has taken nothing for days. */
    GIVEN_UP,
    /** It has said that it wants nothing any more. */
    GONE
}
