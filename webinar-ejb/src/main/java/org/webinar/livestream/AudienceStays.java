package org.webinar.livestream;

import org.webinar.Refusal;

/** What is being broadcast has an audience until it is over. */
public class AudienceStays extends Refusal {
    private static final long serialVersionUID = 1L;

    AudienceStays(String name) {
        super(name);
    }
}
