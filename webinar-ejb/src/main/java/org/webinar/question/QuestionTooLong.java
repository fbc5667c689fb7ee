package org.webinar.question;

import org.webinar.Refusal;

/** The question, or the answer to it, is longer than it may be. */
public class QuestionTooLong extends Refusal {
    private static final long serialVersionUID = 1L;

    QuestionTooLong(int longest) {
        super(longest);
    }
}
