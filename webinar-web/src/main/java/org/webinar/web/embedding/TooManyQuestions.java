package org.webinar.web.embedding;

import org.webinar.Refusal;

/** One program asks for more pages than anybody shows. */
public class TooManyQuestions extends Refusal {
    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooManyQuestions(long seconds) {
        super(seconds);
        this.seconds = seconds;
    }

    /** Seconds to wait. */
    public long seconds() {
        return seconds;
    }
}
