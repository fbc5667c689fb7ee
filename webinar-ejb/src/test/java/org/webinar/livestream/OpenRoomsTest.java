package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.meeting.RoomView;
import org.webinar.meeting.RoomsSilent;
import org.webinar.site.CurrentSite;

/** Hundreds wait before a room and BigBlueButton hardly notices (Pod's defect S8). */
class OpenRoomsTest {
    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private final Asked asked = new Asked();
    private final OpenRooms openRooms =
            new OpenRooms(new AnyMeeting(), new AnyLive(), asked, new OneSite(), new Clock() {
                @Override
                public Instant instant() {
                    return now;
                }

                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }
            });

    @Test
    void five_hundred_who_ask_in_three_seconds_are_one_question() {
        asked.people = Set.of("alice");
        assertThat(IntStream.range(0, 500).allMatch(i -> openRooms.isOpen(4))).isTrue();
        assertThat(asked.questions).isEqualTo(1);
        now = now.plusSeconds(4);
        openRooms.isOpen(4);
        assertThat(asked.questions).isEqualTo(2);
    }

    @Test
    void whether_it_is_recorded_is_known_from_the_same_look() {
        asked.people = Set.of("alice");
        asked.recorded = true;
        assertThat(openRooms.isOpen(4)).isTrue();
        assertThat(openRooms.isRecorded(4)).isTrue();
        assertThat(asked.questions).isEqualTo(1);
        asked.silent = true;
        now = now.plusSeconds(4);
        assertThat(openRooms.isRecorded(4)).isTrue();
    }

    @Test
    void a_room_in_which_nobody_is_left_is_closed_to_those_who_wait() {
        assertThat(openRooms.isOpen(4)).isFalse();
    }

    @Test
    void while_bigbluebutton_is_silent_what_was_so_before_is_so_and_it_is_not_asked_more_often() {
        asked.people = Set.of("alice");
        openRooms.isOpen(4);
        now = now.plusSeconds(4);
        asked.silent = true;
        assertThat(IntStream.range(0, 50).allMatch(i -> openRooms.isOpen(4))).isTrue();
        assertThat(asked.questions).isEqualTo(2);
    }

    @Test
    void whoever_comes_while_another_asks_does_not_wait_for_the_answer() throws Exception {
        asked.people = Set.of("alice");
        asked.slow = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> first = other.submit(() -> openRooms.isOpen(4));
            asked.begun.await();
            assertThat(openRooms.isOpen(4)).isFalse();
            asked.slow.countDown();
            assertThat(first.get()).isTrue();
            assertThat(openRooms.isOpen(4)).isTrue();
            assertThat(asked.questions).isEqualTo(1);
        } finally {
            asked.slow.countDown();
            other.shutdownNow();
        }
    }

    @Test
    void a_room_may_exist_in_which_nobody_is_and_when_bigbluebutton_is_silent() {
        assertThat(openRooms.mayExist(null)).isTrue();
        asked.gone = true;
        assertThat(openRooms.mayExist(null)).isFalse();
        asked.silent = true;
        assertThat(openRooms.mayExist(null)).isTrue();
    }

    @Test
    void what_has_been_told_is_looked_at_again() {
        asked.people = Set.of("alice");
        openRooms.isOpen(4);
        asked.people = Set.of();
        openRooms.forget(4);
        assertThat(openRooms.isOpen(4)).isFalse();
    }

    private static final class OneSite extends CurrentSite {
        @Override
        public int id() {
            return 1;
        }
    }

    private static final class AnyMeeting extends MeetingLedger {
        @Override
        public Meeting byId(long id) {
            return null;
        }
    }

    private static final class AnyLive extends LiveLedger {
        @Override
        public String roomOf(Meeting meeting) {
            return "0004-x";
        }
    }

    private static final class Asked extends LookedAt {
        private final CountDownLatch begun = new CountDownLatch(1);
        private CountDownLatch slow = new CountDownLatch(0);
        private volatile int questions;
        private Set<String> people = Set.of();
        private boolean silent;
        boolean recorded;
        private boolean gone;

        @Override
        public RoomView look(String roomName) {
            questions++;
            begun.countDown();
            try {
                slow.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (silent) {
                throw new RoomsSilent("double");
            }
            return new RoomView(!gone, "1", people, recorded);
        }
    }
}
