package org.webinar.question;

import org.webinar.Refusal;

/** The event takes no questions: its owner wants none, or it is over. */
public class QuestionsClosed extends Refusal {
    private static final long serialVersionUID = 1L;

    QuestionsClosed() {
        super();
    }
}
