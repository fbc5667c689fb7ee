package org.webinar.registration;

/** How one comes onto the list of those who have registered. */
public enum RegistrationKind {
    /** There is no list. */
    NONE,
    /** By asking. */
    OPEN,
    /** When one of those has said yes who decide what the audience sees. */
    APPROVAL
}
