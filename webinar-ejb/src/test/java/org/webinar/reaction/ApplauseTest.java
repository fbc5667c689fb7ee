package org.webinar.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.webinar.settings.FixedSettings;

class ApplauseTest {
    private static final Instant NOW = Instant.parse("2026-11-21T14:00:00Z");

    private final Applause applause = new Applause();

    @Test
    void two_thousand_people_who_clap_are_told_of_once_and_all_are_counted() {
        List<Boolean> first = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(person -> applause.show(new Ticket(1, "u" + person), Reaction.CLAP, 1, "net" + person % 4))
                .toList();
        assertThat(first).filteredOn(began -> began).hasSize(1);
        assertThat(applause.take(1)).isEqualTo(Map.of(Reaction.CLAP, 2_000));
        assertThat(applause.take(1)).isEmpty();
    }

    @Test
    void one_person_claps_twenty_times_and_then_waits() {
        IntStream.range(0, 10).forEach(again -> applause.show(new Ticket(1, "u1"), Reaction.HEART, 1_000_000, "net"));
        assertThat(applause.take(1)).isEqualTo(Map.of(Reaction.HEART, 20));
        assertThat(applause.show(new Ticket(1, "u1"), Reaction.HEART, 1, "net")).isFalse();
        assertThat(applause.take(1)).isEmpty();
        assertThat(applause.show(new Ticket(1, "u2"), Reaction.CLAP, -5, "net")).isFalse();
    }

    @Test
    void a_ticket_opens_one_event_to_one_person_for_half_a_day() {
        Tickets tickets = tickets(NOW);
        String written = tickets.write(new Ticket(7, "u1"));
        assertThat(tickets.read(7, written)).contains(new Ticket(7, "u1"));
        assertThat(tickets.read(8, written)).isEmpty();
        assertThat(tickets.read(7, written.replace(".u1.", ".u2."))).isEmpty();
        assertThat(tickets.read(7, "9" + written)).isEmpty();
        assertThat(tickets.read(7, null)).isEmpty();
        assertThat(tickets(NOW.plus(Duration.ofHours(13))).read(7, written)).isEmpty();
    }

    private static Tickets tickets(Instant now) {
        return new Tickets(FixedSettings.secrets("a key"), Clock.fixed(now, ZoneOffset.UTC));
    }
}
