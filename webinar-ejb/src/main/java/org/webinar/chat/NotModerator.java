package org.webinar.chat;

import org.webinar.Refusal;

/** Only who keeps order in this conversation may do that. */
public class NotModerator extends Refusal {
    private static final long serialVersionUID = 1L;

    NotModerator() {
        super();
    }
}
