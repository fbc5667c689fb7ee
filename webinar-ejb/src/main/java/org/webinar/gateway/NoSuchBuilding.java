package org.webinar.gateway;

import org.webinar.Refusal;

/** There is no building with this number on this site. */
public class NoSuchBuilding extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchBuilding(long id) {
        super(id);
    }
}
