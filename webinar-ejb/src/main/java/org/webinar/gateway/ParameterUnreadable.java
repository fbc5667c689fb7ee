package org.webinar.gateway;

import org.webinar.Refusal;
import org.webinar.spi.gateway.Parameter;

/** What was typed for a parameter is not of its kind. */
public class ParameterUnreadable extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String name;

    ParameterUnreadable(Parameter parameter) {
        super(parameter.label(), parameter.kind().ordinal());
        name = parameter.name();
    }

    /** The parameter's name, by which a form finds its field. */
    public String name() {
        return name;
    }
}
