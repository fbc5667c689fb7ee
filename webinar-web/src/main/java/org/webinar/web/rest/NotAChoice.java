package org.webinar.web.rest;

import org.webinar.Refusal;

/** A list can't be narrowed by this value. */
public class NotAChoice extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String parameter;

    NotAChoice(String parameter, String value) {
        super(value);
        this.parameter = parameter;
    }

    /** The name in the query. */
    String parameter() {
        return parameter;
    }
}
