package org.webinar.chat;

import org.webinar.Refusal;

/** The webinar does not run, or its owner has switched the chat off. */
public class ChatClosed extends Refusal {
    private static final long serialVersionUID = 1L;

    ChatClosed() {
        super();
    }
}
