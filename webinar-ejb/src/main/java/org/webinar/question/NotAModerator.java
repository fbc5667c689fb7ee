package org.webinar.question;

import org.webinar.Refusal;

/** Only those may do this who run the meeting. */
public class NotAModerator extends Refusal {
    private static final long serialVersionUID = 1L;

    NotAModerator() {
        super();
    }
}
