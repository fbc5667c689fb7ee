package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.RoomView;
import org.webinar.meeting.RoomsSilent;

/** Of many rooms, one is at a server that is away: with several of them, that says nothing of the others. */
class ScatteredRoomsTest {
    private final Scattered rooms = new Scattered();
    private final OpenRooms openRooms = new OpenRooms(null, new Slugs(), rooms, null, Clock.systemUTC());
    private final List<Meeting> three =
            Stream.of(1L, 2L, 3L).map(id -> (Meeting) new Numbered(id)).toList();

    @Test
    void the_rooms_of_others_are_closed_all_the_same() {
        openRooms.clear(three);
        assertThat(rooms.asked).containsExactly("room-1", "room-2", "room-3");
    }

    @Test
    void the_rooms_of_others_are_known_all_the_same() {
        assertThat(openRooms.thatMayExist(three)).containsExactly(1L);
        assertThat(rooms.asked).hasSize(3);
    }

    @Test
    void one_server_that_has_all_of_them_is_asked_once_while_it_is_silent() {
        rooms.together = true;
        openRooms.clear(three);
        assertThat(openRooms.thatMayExist(three)).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(rooms.asked).containsExactly("room-1", "room-1");
    }

    private static final class Scattered extends LookedAt {
        private final List<String> asked = new ArrayList<>();
        private boolean together;

        @Override
        public boolean areTogether() {
            return together;
        }

        @Override
        public RoomView look(String roomName) {
            ask(roomName);
            return new RoomView(false, "1", Set.of(), false);
        }

        @Override
        public void close(String roomName) {
            ask(roomName);
        }

        private void ask(String roomName) {
            asked.add(roomName);
            if (roomName.equals("room-1")) {
                throw new RoomsSilent("double");
            }
        }
    }

    private static final class Slugs extends LiveLedger {
        @Override
        public String roomOf(Meeting meeting) {
            return meeting.slug();
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

        @Override
        public String slug() {
            return "room-" + id;
        }
    }
}
