package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.Outage;
import org.webinar.meeting.RoomView;
import org.webinar.meeting.Rooms;

/** What can be seen of a live from outside: its room, and its stream as a viewer's player finds it. */
@ApplicationScoped
class Witnesses {
    private static final Logger LOG = Logger.getLogger(Witnesses.class.getName());

    private final Rooms rooms;
    private final StreamProbe stream;
    private final Broadcasts broadcasts;

    Witnesses() {
        this(null, null, null);
    }

    @Inject
    Witnesses(Rooms rooms, StreamProbe stream, Broadcasts broadcasts) {
        this.rooms = rooms;
        this.stream = stream;
        this.broadcasts = broadcasts;
    }

    Observation look(LiveSession session) {
        Glimpse glimpse =
                broadcasts.hls(session).map(stream::look).orElse(Glimpse.behind(Glimpse.Obstacle.NO_PLAYLIST));
        return new Observation(roomOf(session), glimpse);
    }

    /** Empty when BigBlueButton is silent: a hiccup of its must not end a lecture (defect D3). */
    private Optional<RoomView> roomOf(LiveSession session) {
        try {
            return Optional.of(rooms.look(session.roomName()));
        } catch (Outage outage) {
            LOG.log(Level.INFO, "webinar: {0} can''t see its room: {1}", new Object[] {
                Timeline.word(session.id()), outage.getMessage()
            });
            return Optional.empty();
        }
    }

    /** Sends everybody home; whether that is so now. */
    boolean closeRoom(LiveSession session) {
        try {
            rooms.close(session.roomName());
            return true;
        } catch (Outage outage) {
            LOG.log(Level.WARNING, "webinar: {0}: the room is not closed: {1}", new Object[] {
                Timeline.word(session.id()), outage.getMessage()
            });
            return false;
        }
    }
}
