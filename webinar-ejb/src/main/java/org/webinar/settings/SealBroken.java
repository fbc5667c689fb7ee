package org.webinar.settings;

import org.webinar.Refusal;

/** A secret of our tables can't be read: it was sealed with a key that is not set any more, or has been changed. */
public class SealBroken extends Refusal {
    private static final long serialVersionUID = 1L;

    SealBroken(String purpose) {
        super(purpose);
    }
}
