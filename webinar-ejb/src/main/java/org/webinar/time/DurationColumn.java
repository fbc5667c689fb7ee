package org.webinar.time;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** A duration as a number of microseconds, as Django writes it where the database has no interval type. */
@Converter(autoApply = true)
public class DurationColumn implements AttributeConverter<Duration, Long> {
    private static final long MICROS_IN_SECOND = 1_000_000;
    private static final int NANOS_IN_MICRO = 1_000;

    @Override
    public Long convertToDatabaseColumn(Duration duration) {
        return duration == null ? null : duration.getSeconds() * MICROS_IN_SECOND + duration.getNano() / NANOS_IN_MICRO;
    }

    @Override
    public Duration convertToEntityAttribute(Long micros) {
        return micros == null ? null : Duration.of(micros, ChronoUnit.MICROS);
    }
}
