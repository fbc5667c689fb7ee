package org.webinar.gateway;

import org.webinar.Refusal;

/** A dialect was forced that the driver does not speak. */
public class NoSuchDialect extends Refusal {
    private static final long serialVersionUID = 1L;

    NoSuchDialect(String dialect) {
        super(dialect);
    }
}
