package org.webinar.livestream;

import org.webinar.Refusal;

/** Something else would become of the dates of a series than the person has been shown. */
public class OtherDatesMeanwhile extends Refusal {
    private static final long serialVersionUID = 1L;

    OtherDatesMeanwhile() {
        super();
    }
}
