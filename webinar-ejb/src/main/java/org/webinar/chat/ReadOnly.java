package org.webinar.chat;

import org.webinar.Refusal;

/** The moderators have closed the conversation to everybody else for now. */
public class ReadOnly extends Refusal {
    private static final long serialVersionUID = 1L;

    ReadOnly() {
        super();
    }
}
