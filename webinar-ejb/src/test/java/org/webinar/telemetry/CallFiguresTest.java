package org.webinar.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.webinar.outside.Neighbour;
import org.webinar.outside.OutsideCalls;
import org.webinar.outside.Result;

class CallFiguresTest {
    private static final Meter REFUSED = Meter.outsideCalls(Neighbour.MAIL, Result.REFUSED);

    private final OutsideCalls calls = new OutsideCalls();
    private final CallFigures figures = new CallFigures(calls);

    @Test
    void each_call_is_told_once_and_all_numbers_are_there_from_the_start() {
        assertThat(figures.grown()).containsEntry(REFUSED, 0L).containsEntry(Meter.outsideTime(Neighbour.MAIL), 0L);
        refuse();
        refuse();
        assertThat(figures.grown()).containsEntry(REFUSED, 2L);
        assertThat(figures.grown()).containsEntry(REFUSED, 0L);
        refuse();
        assertThat(figures.grown())
                .containsEntry(REFUSED, 1L)
                .containsEntry(Meter.outsideCalls(Neighbour.MAIL, Result.OK), 0L);
    }

    private void refuse() {
        calls.made(Neighbour.MAIL, () -> "", answer -> Result.REFUSED);
    }
}
