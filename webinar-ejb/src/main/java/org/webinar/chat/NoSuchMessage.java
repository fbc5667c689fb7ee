package org.webinar.chat;

import org.webinar.Refusal;

/** There is no such message in this conversation. */
public class NoSuchMessage extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchMessage() {
        super();
    }
}
