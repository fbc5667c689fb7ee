package org.webinar.registration;

/** What has become of somebody who has registered. */
public enum RegistrationState {
    /** Somebody has to say yes or no. */
    ASKED,
    /** Has a place. */
    ACCEPTED,
    /** Gets the next place that becomes free, in the order of waiting. */
    WAITING,
    /** Has been told no, or has lost the place. */
    DECLINED,
    /** Does not want to come any more. */
    CANCELLED;

    /** Whether this person still hopes to come. */
    boolean stands() {
        return this == ASKED || this == ACCEPTED || this == WAITING;
    }
}
