package org.webinar.web.meeting;

/** Which of the two, when clocks are set back and an hour comes twice. */
public enum Hour {
    FIRST,
    SECOND
}
