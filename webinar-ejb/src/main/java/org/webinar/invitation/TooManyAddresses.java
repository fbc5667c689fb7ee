package org.webinar.invitation;

import org.webinar.Refusal;

/** More people at once than the administrator allows. */
public class TooManyAddresses extends Refusal {
    private static final long serialVersionUID = 1L;

    TooManyAddresses(int most) {
        super(most);
    }
}
