package org.webinar.gateway;

import org.webinar.Refusal;
import org.webinar.spi.gateway.Parameter;

/** The driver can do nothing without this parameter. */
public class ParameterMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String name;

    ParameterMissing(Parameter parameter) {
        super(parameter.label());
        name = parameter.name();
    }

    /** The parameter's name, by which a form finds its field. */
    public String name() {
        return name;
    }
}
