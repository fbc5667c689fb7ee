package org.webinar.trial;

/** What came of a trial. */
public enum Verdict {
    PASSED,
    FAILED,
    /** Somebody has stopped it, or its server went away. */
    INTERRUPTED
}
