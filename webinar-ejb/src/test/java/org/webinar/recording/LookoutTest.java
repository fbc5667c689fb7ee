package org.webinar.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.webinar.livestream.RoomNames;
import org.webinar.meeting.Meeting;
import org.webinar.settings.FixedSettings;

/** BigBlueButton has not told that a recording is ready: we look, ever more rarely, and not for ever. */
class LookoutTest {
    private static final Instant START = Instant.parse("2026-11-30T10:00:00Z");
    private static final Instant END = START.plus(Duration.ofHours(1));
    private static final long BROKEN_MEETING = 8;

    private final KnownRecordings server = new KnownRecordings();
    private final List<String> noted = new ArrayList<>();
    private final List<Awaited> lives = new ArrayList<>(List.of(new Awaited(1, 7, START, END)));
    private Instant now = END;

    private Lookout lookout(Map<String, String> settings) {
        return new Lookout(
                new Lives(),
                new MeetingRecordings(new Names(), server),
                new Notebook(),
                FixedSettings.of(settings),
                new Hands());
    }

    private static Map<String, String> recorded() {
        return Map.of("MEETING_DISABLE_RECORD", "False");
    }

    private static Recording recording(String id, RecordingState state, Instant end, Playback... playbacks) {
        return new Recording(id, "Cours", state, null, end, null, null, List.of(playbacks));
    }

    private static Playback video() {
        return new Playback(Playback.Format.VIDEO, "video", "https://bbb.example/v", null, null);
    }

    @Test
    void what_is_ready_is_noted_and_nothing_else() {
        server.all.add(recording("still made", RecordingState.PROCESSING, END));
        server.all.add(recording("of an earlier live", RecordingState.PUBLISHED, START.minusSeconds(1), video()));
        server.all.add(recording("without a date", RecordingState.PUBLISHED, null, video()));
        server.all.add(recording("without a format yet", RecordingState.PUBLISHED, END));
        server.all.add(recording("ready", RecordingState.PUBLISHED, END, video()));
        server.all.add(recording("ready and hidden", RecordingState.UNPUBLISHED, END, video()));
        now = END.plus(Duration.ofMinutes(5));
        lookout(recorded()).look();
        assertThat(noted).containsExactly("ready", "ready and hidden");
    }

    @Test
    void looks_become_rare_and_are_few() {
        Lookout lookout = lookout(recorded());
        for (Instant end = END.plus(Duration.ofHours(48)); now.isBefore(end); now = now.plusSeconds(60)) {
            lookout.look();
            if (now.isBefore(END.plus(Duration.ofMinutes(5)))) {
                assertThat(server.looks).isZero();
            }
        }
        assertThat(server.looks).isBetween(15, 30);
    }

    @Test
    void a_silent_server_is_asked_again_after_a_pause() {
        Lookout lookout = lookout(recorded());
        now = END.plus(Duration.ofMinutes(5));
        server.away = true;
        lookout.look();
        server.away = false;
        server.all.add(recording("ready", RecordingState.PUBLISHED, END, video()));
        lookout.look();
        assertThat(noted).isEmpty();
        now = now.plus(Duration.ofMinutes(5));
        lookout.look();
        assertThat(noted).containsExactly("ready");
    }

    /** One answer may be beyond repair, time and again. */
    @Test
    void a_live_that_nothing_can_be_heard_of_does_not_hold_up_the_others() {
        lives.add(0, new Awaited(2, BROKEN_MEETING, START, END));
        server.all.add(recording("ready", RecordingState.PUBLISHED, END, video()));
        server.brokenRoom = Optional.of("0008-broken");
        now = END.plus(Duration.ofMinutes(5));
        Lookout lookout = lookout(recorded());
        lookout.look();
        assertThat(noted).isEmpty();
        lookout.look();
        assertThat(noted).containsExactly("ready");
    }

    @Test
    void one_of_several_servers_that_is_away_does_not_hold_up_those_whose_recordings_are_at_others() {
        lives.add(0, new Awaited(2, BROKEN_MEETING, START, END));
        server.all.add(recording("ready", RecordingState.PUBLISHED, END, video()));
        server.brokenRoom = Optional.of("0008-broken");
        server.together = false;
        now = END.plus(Duration.ofMinutes(5));
        lookout(recorded()).look();
        assertThat(noted).containsExactly("ready");
    }

    @Test
    void where_nothing_is_recorded_nobody_looks() {
        now = END.plus(Duration.ofHours(1));
        lookout(Map.of()).look();
        assertThat(server.looks).isZero();
    }

    private final class Lives extends AwaitedLedger {
        @Override
        public List<Awaited> all() {
            return List.copyOf(lives);
        }

        @Override
        public Optional<Meeting> meeting(long meetingId) {
            return Optional.of(new Numbered(meetingId));
        }
    }

    private static final class Numbered extends Meeting {
        private final long id;

        private Numbered(long id) {
            this.id = id;
        }

        @Override
        public Long id() {
            return id;
        }
    }

    private static final class Names extends RoomNames {
        @Override
        public Set<String> of(Meeting meeting) {
            return Set.of(meeting.id() == BROKEN_MEETING ? "0008-broken" : "0007-cours");
        }
    }

    private final class Notebook extends ReadyLedger {
        @Override
        public Long add(long meetingId, String recordingId) {
            noted.add(recordingId);
            return (long) noted.size();
        }
    }

    private final class Hands extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
