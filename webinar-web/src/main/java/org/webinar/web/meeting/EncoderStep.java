package org.webinar.web.meeting;

import java.io.Serializable;
import java.util.Locale;
import org.webinar.spi.gateway.NeedsPerson.Instruction;

/**
 * One thing to do for whoever starts an encoder by hand.
 *
 * @param what in the visitor's language
 * @param value what to type there; may be empty
 * @param secret whether the value is folded away until somebody unfolds it
 */
public record EncoderStep(String what, String value, boolean secret) implements Serializable {

    static EncoderStep of(Instruction instruction, Locale language) {
        return new EncoderStep(instruction.what().in(language), instruction.value(), instruction.secret());
    }

    /** Hides the value: the stream key may be one. */
    @Override
    public String toString() {
        return "EncoderStep[" + what + "]";
    }
}
