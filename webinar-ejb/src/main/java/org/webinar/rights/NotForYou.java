package org.webinar.rights;

import org.webinar.Refusal;

/** The event is not open to this visitor, or not yet: after {@link #why} the visitor may know what to do about it. */
public class NotForYou extends Refusal {
    private static final long serialVersionUID = 1L;

    private final Admission why;

    NotForYou(Admission why) {
        super();
        this.why = why;
    }

    /** What stands in the way; never {@link Admission#YES}. */
    public Admission why() {
        return why;
    }
}
