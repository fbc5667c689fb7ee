package org.webinar.chat;

import org.webinar.Refusal;

/** There is nothing in the message. */
public class TextEmpty extends Refusal {
    private static final long serialVersionUID = 1L;

    TextEmpty() {
        super();
    }
}
