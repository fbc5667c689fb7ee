package org.webinar.question;

import org.webinar.Refusal;

/** A question came without the page's own word for it. */
public class QuestionKeyMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    QuestionKeyMissing() {
        super();
    }
}
