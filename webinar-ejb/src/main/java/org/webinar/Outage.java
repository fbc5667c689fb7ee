package org.webinar;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * Somebody else's house is dark: a machine that we need did not answer, or not in its own language. The sentence that a
 * person reads stands in the bundles under the simple name of the class.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class Outage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> arguments;

    protected Outage(Object... arguments) {
        super(List.of(arguments).toString());
        this.arguments = List.of(arguments);
    }

    /** What fills the placeholders of the sentence, in order; never null, without secrets. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
