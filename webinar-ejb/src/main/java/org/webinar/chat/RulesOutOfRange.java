package org.webinar.chat;

import org.webinar.Refusal;

/** A rule for the conversation is longer than it may be. */
public class RulesOutOfRange extends Refusal {
    private static final long serialVersionUID = 1L;

    RulesOutOfRange() {
        super();
    }
}
