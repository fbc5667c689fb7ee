package org.webinar;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * We say no, and the class is named after the reason. Nothing has been changed. The sentence that a person reads stands
 * in the bundles under the simple name of the class; the arguments fill its placeholders.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> arguments;

    protected Refusal(Object... arguments) {
        super(List.of(arguments).toString());
        this.arguments = List.of(arguments);
    }

    /** What fills the placeholders of the sentence, in order; never null. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
