package org.webinar.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AudienceFiguresTest {
    private static final Instant TEN = Instant.parse("2026-11-30T10:00:00Z");

    private static AudienceFigures of(int... viewers) {
        return new AudienceFigures(
                "A lecture",
                IntStream.range(0, viewers.length)
                        .mapToObj(i -> new AudienceFigures.Minute(TEN.plus(i, ChronoUnit.MINUTES), viewers[i]))
                        .toList());
    }

    @Test
    void knows_the_most_the_middle_and_all_minutes_together() {
        AudienceFigures figures = of(1, 4, 4, 0);
        assertThat(figures.peak()).isEqualTo(4);
        assertThat(figures.average()).isEqualTo(2);
        assertThat(figures.watched()).isEqualTo(9);
    }

    @Test
    void nobody_is_nothing() {
        assertThat(List.of(of().peak(), (int) of().average(), (int) of().watched()))
                .containsOnly(0);
    }
}
