package org.webinar.web.audience;

/** Whom the page of an event is for. */
public enum Reach {
    /** Nobody: this site has no such event. */
    NOBODY,
    /** Some people; each of them is looked at. */
    SOME,
    /** Everybody, strangers too. */
    EVERYBODY
}
