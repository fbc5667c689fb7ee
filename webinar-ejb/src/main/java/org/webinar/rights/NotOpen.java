package org.webinar.rights;

import org.webinar.Refusal;

/** The live event is still being prepared. */
public class NotOpen extends Refusal {
    private static final long serialVersionUID = 1L;

    NotOpen() {
        super();
    }
}
