package org.webinar.doctor;

/** How much a finding matters, the worst first. */
public enum Severity {
    /** A webinar fails for it, or would. */
    BROKEN,
    /** It works today, and for somebody it does not, or soon not any more. */
    WARNING,
    /** It could not be found out. */
    UNKNOWN,
    /** Worth knowing; nothing has to be done. */
    NOTICE,
    GOOD
}
