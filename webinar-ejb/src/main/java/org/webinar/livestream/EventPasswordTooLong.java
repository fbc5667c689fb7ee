package org.webinar.livestream;

import org.webinar.Refusal;

/** A password of an event is longer than Pod stores. */
public class EventPasswordTooLong extends Refusal {
    private static final long serialVersionUID = 1L;

    EventPasswordTooLong(int most) {
        super(most);
    }
}
