package org.webinar.question;

import org.webinar.Refusal;

/** The event has no such question, or not for this person. */
public class NoSuchQuestion extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchQuestion() {
        super();
    }
}
