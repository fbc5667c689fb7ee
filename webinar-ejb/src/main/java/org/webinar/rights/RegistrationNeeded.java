package org.webinar.rights;

import org.webinar.Refusal;

/** Only people who have registered may watch the event, and this one has no place. */
public class RegistrationNeeded extends Refusal {
    private static final long serialVersionUID = 1L;

    RegistrationNeeded() {
        super();
    }
}
