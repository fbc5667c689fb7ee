package org.webinar.doctor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One question about one thing, to be asked beside the others.
 *
 * @param patient what is looked at
 * @param question what is asked
 * @param look asks and waits; whatever it throws harms no other examination
 * @param patience how long it may take, where that is longer than others may
 * @param once whether it is not asked a second time, whatever it finds: it leaves traces at another machine
 */
public record Examination(
        Patient patient, Question question, Supplier<List<Check>> look, Optional<Duration> patience, boolean once) {

    /** One that takes no longer than others, and may be asked twice. */
    public Examination(Patient patient, Question question, Supplier<List<Check>> look) {
        this(patient, question, look, Optional.empty(), false);
    }

    /** One with a single answer. */
    public static Examination of(Patient patient, Question question, Supplier<Check> look) {
        return new Examination(patient, question, () -> List.of(look.get()));
    }
}
