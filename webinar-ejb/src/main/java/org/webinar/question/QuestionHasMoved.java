package org.webinar.question;

import org.webinar.Refusal;

/** The question is not where it was when the button was pressed. */
public class QuestionHasMoved extends Refusal {
    private static final long serialVersionUID = 1L;

    QuestionHasMoved() {
        super();
    }
}
