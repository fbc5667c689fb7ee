package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.webinar.gateway.NoGatewayFree;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.RoomView;
import org.webinar.meeting.RoomsSilent;
import org.webinar.time.TimeSlot;

/** Who has opened the room while waiting for a gateway: begins once there is one, and only while the room is open. */
class LateStartsTest {
    private static final long MEETING = 7;
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final Wished wishes = new Wished();
    private final Begun webinars = new Begun();
    private final Room room = new Room();
    private final LateStarts starts = new LateStarts(wishes, webinars, room);

    @Test
    void begins_as_it_was_wished_when_it_has_been_served() {
        wishes.served = true;
        starts.round();
        assertThat(webinars.begun).containsExactly(Curtain.REHEARSAL);
    }

    @Test
    void waits_while_there_is_no_gateway() {
        starts.round();
        assertThat(webinars.begun).isEmpty();
        assertThat(wishes.forgotten).isFalse();
    }

    @Test
    void a_room_that_is_closed_is_never_broadcast_although_somebody_might_open_it_again() {
        room.open = false;
        starts.round();
        assertThat(wishes.forgotten).isTrue();
        room.open = true;
        wishes.served = true;
        starts.round();
        assertThat(webinars.begun).isEmpty();
    }

    @Test
    void a_silent_room_server_has_not_closed_it() {
        room.silent = true;
        starts.round();
        assertThat(wishes.forgotten).isFalse();
    }

    @Test
    void what_can_not_begin_yet_is_tried_again() {
        wishes.served = true;
        webinars.full = true;
        starts.round();
        assertThat(wishes.forgotten).isFalse();
        webinars.full = false;
        starts.round();
        assertThat(webinars.begun).hasSize(1);
    }

    @Test
    void one_that_goes_wrong_does_not_keep_the_others_waiting() {
        wishes.served = true;
        wishes.wished = 2;
        webinars.breaksOnce = true;
        starts.round();
        assertThat(webinars.begun).hasSize(1);
    }

    private static final class Waits extends Meeting {
        @Override
        public Long id() {
            return MEETING;
        }

        @Override
        public String slug() {
            return "0007-waits";
        }

        @Override
        public boolean webinar() {
            return true;
        }
    }

    private static final class Wished extends StartWishes {
        private boolean served;
        private boolean forgotten;
        private int wished = 1;

        @Override
        public List<StartWish> all() {
            StartWish wish = new StartWish(MEETING);
            wish.wish(Curtain.REHEARSAL, NOW);
            return forgotten ? List.of() : Collections.nCopies(wished, wish);
        }

        @Override
        public Optional<Meeting> webinar(StartWish wish) {
            return Optional.of(new Waits());
        }

        @Override
        public boolean served(StartWish wish) {
            return served;
        }

        @Override
        public void forget(long meetingId) {
            forgotten = true;
        }
    }

    private static final class Begun extends WebinarLedger {
        private final List<Curtain> begun = new ArrayList<>();
        private boolean full;
        private boolean breaksOnce;

        @Override
        public LiveSession beginOrJoin(Meeting meeting, Curtain curtain) {
            if (breaksOnce) {
                breaksOnce = false;
                throw new PersistenceException("double");
            }
            if (full) {
                throw new NoGatewayFree(TimeSlot.of(NOW, Duration.ofHours(1)));
            }
            begun.add(curtain);
            return null;
        }
    }

    private static final class Room extends LookedAt {
        private boolean open = true;
        private boolean silent;

        @Override
        public RoomView look(String roomName) {
            if (silent) {
                throw new RoomsSilent("double");
            }
            return open ? new RoomView(true, "1", Set.of("alice"), false) : RoomView.GONE;
        }
    }
}
