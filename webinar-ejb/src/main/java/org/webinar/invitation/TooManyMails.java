package org.webinar.invitation;

import org.webinar.Refusal;

/** More mails within an hour than the administrator allows. */
public class TooManyMails extends Refusal {
    private static final long serialVersionUID = 1L;

    TooManyMails(long minutes) {
        super(minutes);
    }
}
