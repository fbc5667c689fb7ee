package org.webinar.chat;

import org.webinar.Refusal;

/** The same has been said a moment ago. */
public class SaidBefore extends Refusal {
    private static final long serialVersionUID = 1L;

    SaidBefore() {
        super();
    }
}
