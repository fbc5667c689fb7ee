package org.webinar.registration;

import org.webinar.Refusal;

/** Somebody else has decided something else of the registration since the form was opened. */
public class RegistrationChangedMeanwhile extends Refusal {
    private static final long serialVersionUID = 1L;

    private final RegistrationPlan seen;

    RegistrationChangedMeanwhile(RegistrationPlan seen) {
        super();
        this.seen = seen;
    }

    /** What stands there now: handed back with the form, it means that the person insists. */
    public RegistrationPlan seen() {
        return seen;
    }
}
