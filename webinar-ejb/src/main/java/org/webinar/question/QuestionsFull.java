package org.webinar.question;

import org.webinar.Refusal;

/** The event has as many questions as anybody can read. */
public class QuestionsFull extends Refusal {
    private static final long serialVersionUID = 1L;

    QuestionsFull() {
        super();
    }
}
