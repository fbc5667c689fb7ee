package org.webinar.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** On which servers rooms are and have been, by the names of both. */
@Stateless
public class RoomHomes {
    /** More are open nowhere. */
    private static final int MOST = 2_000;

    /** Rooms of trials have no meeting with which their rows would go. */
    private static final long NO_MEETING = 0;

    private static final Duration A_DAY = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager database;

    private final Clock clock;

    /** For the container's proxy. */
    public RoomHomes() {
        this(null);
    }

    @Inject
    RoomHomes(Clock clock) {
        this.clock = clock;
    }

    /** Where the room is; empty when nothing has been written of it. */
    public Optional<RoomHome.Place> of(String roomName) {
        return database.createQuery("select h from RoomHome h where h.currentRoom = :room", RoomHome.class)
                .setParameter("room", roomName)
                .getResultStream()
                .findFirst()
                .map(RoomHome::place);
    }

    /** All servers on which the room has been. */
    public Set<String> everOf(String roomName) {
        return new TreeSet<>(
                database.createQuery("select h.server from RoomHome h where h.roomName = :room", String.class)
                        .setParameter("room", roomName)
                        .getResultList());
    }

    /**
     * Writes down that the room is opened on a server. The database refuses when somebody else does so for another one in this
     * moment.
     *
     * @param from where it was; null when nothing was written of it
     * @return whether it was still there
     * @throws jakarta.ejb.EJBException when somebody else was quicker
     */
    public boolean move(long meetingId, String roomName, String from, String to) {
        if (from != null && !from.equals(to) && !leave(roomName, from)) {
            return false;
        }
        if (meetingId == NO_MEETING) {
            forgetTrials();
        }
        RoomHome home = database.createQuery(
                        "select h from RoomHome h where h.roomName = :room and h.server = :server", RoomHome.class)
                .setParameter("room", roomName)
                .setParameter("server", to)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new RoomHome(roomName, meetingId, to));
        home.enter(clock.instant());
        database.persist(home);
        database.flush();
        return true;
    }

    /**
     * Nobody has opened the room there: it is where it was, as if nobody had tried. Nothing happens when somebody else has moved
     * it meanwhile.
     *
     * @param tried where it was to be opened
     * @param before where it was, and since when; null when nothing was written of it
     * @param mayHaveBeen whether there may be recordings of it where it was tried
     */
    public void goBack(String roomName, String tried, RoomHome.Place before, boolean mayHaveBeen) {
        if (!leave(roomName, tried)) {
            return;
        }
        if (!mayHaveBeen) {
            database.createQuery("delete from RoomHome h where h.roomName = :room and h.server = :server")
                    .setParameter("room", roomName)
                    .setParameter("server", tried)
                    .executeUpdate();
        }
        if (before != null) {
            database.createQuery("update RoomHome h set h.currentRoom = :room, h.since = :since"
                            + " where h.roomName = :room and h.server = :server")
                    .setParameter("room", roomName)
                    .setParameter("since", before.since())
                    .setParameter("server", before.server())
                    .executeUpdate();
        }
    }

    private boolean leave(String roomName, String server) {
        return database.createQuery("update RoomHome h set h.currentRoom = null where h.currentRoom = :room"
                                + " and h.server = :server")
                        .setParameter("room", roomName)
                        .setParameter("server", server)
                        .executeUpdate()
                > 0;
    }

    private void forgetTrials() {
        database.createQuery("delete from RoomHome h where h.meetingId = :none and h.since < :then")
                .setParameter("none", NO_MEETING)
                .setParameter("then", clock.instant().minus(A_DAY))
                .executeUpdate();
    }

    /** Where rooms were opened within this time, the newest first, and not without end. */
    public List<RoomHome.Place> opened(Duration within) {
        return database.createQuery(
                        "select h from RoomHome h where h.currentRoom is not null and h.since > :then"
                                + " order by h.since desc, h.id desc",
                        RoomHome.class)
                .setParameter("then", clock.instant().minus(within))
                .setMaxResults(MOST)
                .getResultStream()
                .map(RoomHome::place)
                .toList();
    }

    /** Names of the rooms that were opened within a day on other servers than these, the newest first, and not without end. */
    public List<String> elsewhere(Collection<String> servers) {
        return database.createQuery(
                        "select h.currentRoom from RoomHome h where h.currentRoom is not null and h.since > :then"
                                + " and h.server not in :servers order by h.since desc, h.id desc",
                        String.class)
                .setParameter("then", clock.instant().minus(A_DAY))
                .setParameter("servers", servers)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Number of the site of a meeting; empty when there is no such meeting, as for the room of a trial. */
    public Optional<Integer> siteOf(long meetingId) {
        return database.createQuery("select m.siteId from Meeting m where m.id = :meeting", Integer.class)
                .setParameter("meeting", meetingId)
                .getResultStream()
                .findFirst();
    }
}
