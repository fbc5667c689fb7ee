package org.webinar.rights;

import org.webinar.Refusal;

/** This person's groups may not plan webinars. */
public class NotForPlanners extends Refusal {
    private static final long serialVersionUID = 1L;

    NotForPlanners() {
        super();
    }
}
