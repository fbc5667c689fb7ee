package org.webinar.listing;

import org.webinar.Refusal;

/** The list has no page with this number. */
public class NoSuchPage extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public NoSuchPage() {
        super();
    }
}
