package org.webinar.web.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineSeatsTest {
    private final LineSeats seats = new LineSeats(10);

    @Test
    void one_sender_gets_a_fifth_and_all_together_what_there_is() {
        assertThat(seats.take("a")).isPresent();
        assertThat(seats.take("a")).isPresent();
        assertThat(seats.take("a")).isEmpty();
        for (String sender : List.of("b", "c", "d", "e")) {
            assertThat(seats.take(sender)).isPresent();
            assertThat(seats.take(sender)).isPresent();
        }
        assertThat(seats.take("f")).isEmpty();
    }

    @Test
    void a_seat_given_back_is_free_once() {
        List<Optional<LineSeats.Seat>> taken = new ArrayList<>(List.of(seats.take("a"), seats.take("a")));
        taken.get(0).orElseThrow().leave();
        taken.get(0).orElseThrow().leave();
        assertThat(seats.take("a")).isPresent();
        assertThat(seats.take("a")).isEmpty();
    }
}
