package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.database.Inside;
import org.webinar.database.TestDatabase;
import org.webinar.gateway.Desk;
import org.webinar.gateway.Machinery;
import org.webinar.identity.Visitor;
import org.webinar.letter.LetterForTest;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.meeting.Meetings;
import org.webinar.meeting.Plan;
import org.webinar.settings.FixedSettings;
import org.webinar.settings.Settings;

/** Who waits for a gateway, on all three databases. */
class WaitingListIT {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2033-03-01T08:00:00Z"), ZoneOffset.UTC);
    private static final Instant TWO = Instant.parse("2033-03-02T14:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @ParameterizedTest
    @EnumSource
    void who_waits_is_served_in_turn_and_stays_a_webinar_until_then(Machinery.Kind kind) throws SQLException {
        TestDatabase database = Machinery.in(kind);
        String person = database.rows("SELECT min(id) FROM auth_user").get(0).get(0);
        String type = database.rows("SELECT min(id) FROM video_type").get(0).get(0);
        Visitor owner = new Visitor(Integer.parseInt(person), "u", "U", false, false, Set.of());
        Settings settings = FixedSettings.of(Map.of("DEFAULT_EVENT_TYPE_ID", type, "TIME_ZONE", "Europe/Paris"));
        try (EntityManagerFactory entities = database.entities("webinar");
                Desk desk = Desk.of(entities, CLOCK)) {
            Inside inside = desk.inside();
            MeetingLedger meetings = Meetings.of(inside, new Desk.HomeSite(), settings, CLOCK);
            WaitingList waiting = inside.give(new WaitingList(
                    desk.reservations(),
                    inside.give(new Announcements(settings)),
                    LetterForTest.notes(inside, settings, CLOCK),
                    CLOCK));
            List<Long> served = new ArrayList<>();
            for (int i = 0; i <= Machinery.GATEWAYS; i++) {
                served.add(inside.transaction(() -> {
                    Meeting meeting = meetings.add(plan("Served", TWO), owner);
                    assertThat(waiting.serve(meeting)).isTrue();
                    return meeting.id();
                }));
            }
            List<Long> queue = new ArrayList<>();
            for (String name : List.of("First", "Second", "Elsewhere")) {
                queue.add(inside.transaction(() -> {
                    Meeting meeting = meetings.add(plan(name, TWO), owner);
                    assertThat(waiting.serve(meeting)).isFalse();
                    waiting.join(meeting);
                    return meeting.id();
                }));
            }
            assertThat(inside.transaction(waiting::inOrder)).containsExactlyElementsOf(queue);
            assertThat(inside.transaction(() -> waiting.placeOf(queue.get(1)))).isEqualTo(2);
            assertThat(database.rows("SELECT count(*) FROM meeting WHERE is_webinar AND id = " + queue.get(0)))
                    .containsExactly(List.of("1"));

            inside.transaction(() -> desk.reservations().release(served.get(0)));
            assertThat(round(inside, waiting)).containsExactly(queue.get(0));
            assertThat(database.rows("SELECT l.live_gateway_id = r.gateway_id FROM meeting_livestream l"
                            + " JOIN webinar_gateway_reservation r ON r.standing_meeting_id = l.meeting_id"
                            + " WHERE l.meeting_id = " + queue.get(0)))
                    .hasSize(1);

            database.execute("UPDATE meeting SET start_at = '2033-03-01 15:00:00' WHERE id = " + queue.get(2));
            assertThat(round(inside, waiting)).containsExactly(queue.get(2));
            assertThat(inside.transaction(waiting::inOrder)).containsExactly(queue.get(1));

            database.execute("UPDATE meeting SET start_at = '2033-02-01 09:00:00' WHERE id = " + queue.get(1));
            assertThat(round(inside, waiting)).isEmpty();
            assertThat(inside.transaction(waiting::inOrder)).isEmpty();
            assertThat(database.rows("SELECT count(*) FROM webinar_letter_note"))
                    .containsExactly(List.of("3"));
        }
    }

    private static List<Long> round(Inside inside, WaitingList waiting) {
        List<Long> served = new ArrayList<>();
        for (long meeting : inside.transaction(waiting::inOrder)) {
            if (inside.transaction(() -> waiting.serve(meeting))) {
                served.add(meeting);
            }
        }
        return served;
    }

    private static Plan plan(String name, Instant start) {
        return new Plan(name, start, HOUR, true);
    }
}
