package org.webinar.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DurationColumnTest {
    private final DurationColumn column = new DurationColumn();

    /** The value that Django wrote for meeting 8 (pod-compatibility 5). */
    @Test
    void writes_microseconds_as_django_does() {
        assertThat(column.convertToDatabaseColumn(Duration.parse("PT1H30M0.25S")))
                .isEqualTo(5_400_250_000L);
        assertThat(column.convertToDatabaseColumn(Duration.ofHours(2))).isEqualTo(7_200_000_000L);
    }

    @Test
    void reads_what_it_writes() {
        assertThat(column.convertToEntityAttribute(5_400_250_000L)).isEqualTo(Duration.parse("PT1H30M0.25S"));
        assertThat(column.convertToEntityAttribute(null)).isNull();
    }
}
