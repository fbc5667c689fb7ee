package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.Outage;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.meeting.RoomView;
import org.webinar.meeting.Rooms;
import org.webinar.site.CurrentSite;

/**
 * Whether people are in a meeting's room, for all who wait before its door. They ask together and BigBlueButton is asked
 * once in a few seconds; while one of them asks, the others get the answer before. Nothing is written (Pod's defect S8:
 * each of them a call and a row).
 */
@ApplicationScoped
public class OpenRooms {
    private static final Logger LOG = Logger.getLogger(OpenRooms.class.getName());
    private static final Duration FRESH = Duration.ofSeconds(3);
    private static final int MOST_ROOMS = 2_000;
    private final Map<Spot, Glance> glances = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Spot, Glance> eldest) {
            return size() > MOST_ROOMS;
        }
    });
    private final Set<Spot> looking = ConcurrentHashMap.newKeySet();
    private final MeetingLedger meetings;
    private final LiveLedger lives;
    private final Rooms rooms;
    private final CurrentSite site;
    private final Clock clock;

    /** For the container's proxy. */
    public OpenRooms() {
        this(null, null, null, null, null);
    }

    @Inject
    OpenRooms(MeetingLedger meetings, LiveLedger lives, Rooms rooms, CurrentSite site, Clock clock) {
        this.meetings = meetings;
        this.lives = lives;
        this.rooms = rooms;
        this.site = site;
        this.clock = clock;
    }

    /**
     * Whether somebody is in the room; what was so before, while BigBlueButton is silent.
     *
     * @throws org.webinar.meeting.NoSuchMeeting when this site has none
     */
    public boolean isOpen(long meetingId) {
        return glance(meetingId).open();
    }

    /**
     * Whether the room can be recorded; what was so before, while BigBlueButton is silent.
     *
     * @throws org.webinar.meeting.NoSuchMeeting when this site has none
     */
    public boolean isRecorded(long meetingId) {
        return glance(meetingId).recorded();
    }

    private Glance glance(long meetingId) {
        Spot spot = new Spot(site.id(), meetingId);
        Glance last = glances.getOrDefault(spot, Glance.NEVER);
        if (last.at().plus(FRESH).isAfter(clock.instant()) || !looking.add(spot)) {
            return last;
        }
        try {
            Glance fresh = look(meetings.byId(meetingId), last);
            glances.put(spot, fresh);
            return fresh;
        } finally {
            looking.remove(spot);
        }
    }

    private Glance look(Meeting meeting, Glance before) {
        try {
            RoomView room = rooms.look(lives.roomOf(meeting));
            return new Glance(room.exists() && !room.people().isEmpty(), room.recorded(), clock.instant());
        } catch (Outage silent) {
            return before.at(clock.instant());
        }
    }

    /** Whether the room may exist, asked now: while BigBlueButton is silent, it may. Nothing is remembered of it. */
    public boolean mayExist(Meeting meeting) {
        return state(meeting) != RoomState.CLOSED;
    }

    /** How the room stands, asked now. Nothing is remembered of it. */
    public RoomState state(Meeting meeting) {
        String room = lives.roomOf(meeting);
        try {
            return rooms.look(room).exists() ? RoomState.OPEN : RoomState.CLOSED;
        } catch (Outage silent) {
            LOG.log(Level.INFO, "webinar: room {0} may be open: {1}", new Object[] {room, silent.getMessage()});
            return RoomState.UNKNOWN;
        }
    }

    /** Sends home who is in a room that nobody needs any more; while BigBlueButton is silent, they stay. */
    public void clear(Meeting meeting) {
        clear(List.of(meeting));
    }

    /** The same for many; one BigBlueButton that has all of them is not asked for each while it is silent. */
    public void clear(List<Meeting> several) {
        for (Meeting meeting : several) {
            try {
                rooms.close(meeting.slug());
            } catch (Outage silent) {
                LOG.log(Level.WARNING, "webinar: room {0} may stay open, and others of {1}: {2}", new Object[] {
                    meeting.slug(), several.size(), silent.getMessage()
                });
                if (rooms.areTogether()) {
                    return;
                }
            }
        }
    }

    /** Those of these whose rooms may exist, asked now; all that are left when the one BigBlueButton is silent. */
    public Set<Long> thatMayExist(List<Meeting> several) {
        Set<Long> found = new HashSet<>();
        boolean silent = false;
        for (Meeting meeting : several) {
            RoomState state = silent ? RoomState.UNKNOWN : state(meeting);
            silent = state == RoomState.UNKNOWN && rooms.areTogether();
            if (state != RoomState.CLOSED) {
                found.add(meeting.id());
            }
        }
        return found;
    }

    /** Somebody has said that the room has changed: the next who asks looks anew. */
    public void forget(long meetingId) {
        glances.computeIfPresent(new Spot(site.id(), meetingId), (spot, last) -> last.at(Instant.EPOCH));
    }

    /** A meeting as one site knows it: what another site asked is not told here. */
    private record Spot(int siteId, long meetingId) {}

    private record Glance(boolean open, boolean recorded, Instant at) {
        private static final Glance NEVER = new Glance(false, false, Instant.EPOCH);

        Glance at(Instant moment) {
            return new Glance(open, recorded, moment);
        }
    }
}
