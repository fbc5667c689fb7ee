package org.webinar.chat;

import org.webinar.Refusal;

/** Only what everybody sees can be pinned. */
public class NotShown extends Refusal {
    private static final long serialVersionUID = 1L;

    NotShown() {
        super();
    }
}
