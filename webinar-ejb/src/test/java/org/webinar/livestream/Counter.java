package org.webinar.livestream;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.webinar.database.Inside;
import org.webinar.database.TestDatabase;
import org.webinar.gateway.Desk;
import org.webinar.gateway.Heard;
import org.webinar.identity.Visitor;
import org.webinar.letter.LetterForTest;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.meeting.Meetings;
import org.webinar.meeting.Plan;
import org.webinar.settings.FixedSettings;
import org.webinar.settings.Settings;

/** One server's counter at which webinars are planned, wait and are served: with a connection of its own. */
record Counter(Desk desk, MeetingLedger meetings, WaitingList waiting, Visitor owner) implements AutoCloseable {

    static Counter of(TestDatabase database, EntityManagerFactory entities, Clock clock) throws java.sql.SQLException {
        String person = database.rows("SELECT min(id) FROM auth_user").get(0).get(0);
        String type = database.rows("SELECT min(id) FROM video_type").get(0).get(0);
        Settings settings = FixedSettings.of(Map.of("DEFAULT_EVENT_TYPE_ID", type, "TIME_ZONE", "Europe/Paris"));
        Desk desk = Desk.of(entities, clock);
        Inside inside = desk.inside();
        return new Counter(
                desk,
                Meetings.of(inside, new Desk.HomeSite(), settings, clock),
                inside.give(new WaitingList(
                        desk.reservations(),
                        inside.give(new Announcements(settings)),
                        LetterForTest.notes(inside, settings, clock),
                        Heard.nothing(),
                        clock)),
                new Visitor(Integer.parseInt(person), "u", "U", false, false, Set.of()));
    }

    /** Plans a webinar of an hour for which there is a gateway, or lets it wait. */
    long plan(String name, Instant start) {
        return desk.inside().transaction(() -> {
            Meeting meeting = meetings.add(new Plan(name, start, Duration.ofHours(1), true), owner);
            if (!waiting.serve(meeting)) {
                waiting.join(meeting);
            }
            return meeting.id();
        });
    }

    List<Long> queue() {
        return desk.inside().transaction(waiting::inOrder);
    }

    boolean serve(long meetingId) {
        return desk.inside().transaction(() -> waiting.serve(meetingId));
    }

    void release(long meetingId) {
        desk.inside().transaction(() -> desk.reservations().release(meetingId));
    }

    /** Looks at all that wait, as a server does now and then; whom it has served. */
    List<Long> round() {
        List<Long> served = new ArrayList<>();
        for (long meeting : queue()) {
            if (serve(meeting)) {
                served.add(meeting);
            }
        }
        return served;
    }

    @Override
    public void close() {
        desk.close();
    }
}
