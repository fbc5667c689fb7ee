package org.webinar.doctor;

import java.util.List;
import java.util.function.Supplier;

/**
 * One question about one thing, to be asked beside the others.
 *
 * @param patient what is looked at
 * @param question what is asked
 * @param look asks and waits; whatever it throws harms no other examination
 */
public record Examination(Patient patient, Question question, Supplier<List<Check>> look) {

    /** One with a single answer. */
    public static Examination of(Patient patient, Question question, Supplier<Check> look) {
        return new Examination(patient, question, () -> List.of(look.get()));
    }
}
