package org.webinar.livestream;

import org.webinar.Refusal;

/** The type that events of webinars should have does not exist: the administrator's setting is wrong. */
public class NoEventType extends Refusal {
    private static final long serialVersionUID = 1L;

    NoEventType(long type) {
        super(String.valueOf(type));
    }
}
