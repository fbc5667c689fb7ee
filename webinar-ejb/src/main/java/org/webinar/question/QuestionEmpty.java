package org.webinar.question;

import org.webinar.Refusal;

/** There is nothing in the question. */
public class QuestionEmpty extends Refusal {
    private static final long serialVersionUID = 1L;

    QuestionEmpty() {
        super();
    }
}
