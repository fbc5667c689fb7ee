package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.webinar.database.DatabaseClock;
import org.webinar.gateway.Gateway;
import org.webinar.gateway.Reservations;
import org.webinar.livestream.TimelineEntry.Kind;
import org.webinar.meeting.Meeting;

/** The stored live sessions: every change of state goes through here, with its event and Pod's status. */
@ApplicationScoped
@Transactional
class LiveLedger {
    @PersistenceContext
    private EntityManager database;

    private final Reservations reservations;
    private final Works works;
    private final Spares spares;
    private final Timeline timeline;
    private final ThisServer server;
    private final Event<LiveMoved> moved;
    private final Clock clock;

    LiveLedger() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    LiveLedger(
            Reservations reservations,
            Works works,
            Spares spares,
            Timeline timeline,
            ThisServer server,
            Event<LiveMoved> moved,
            Clock clock) {
        this.reservations = reservations;
        this.works = works;
        this.spares = spares;
        this.timeline = timeline;
        this.server = server;
        this.moved = moved;
        this.clock = clock;
    }

    /** The session that runs for the meeting, if one does. */
    public Optional<LiveSession> running(long meetingId) {
        return database.createQuery(
                        "select s from LiveSession s where s.runningMeetingId = :meeting", LiveSession.class)
                .setParameter("meeting", meetingId)
                .getResultStream()
                .findFirst();
    }

    /** BigBlueButton's name of a meeting's room: the running session's, for the meeting may have been renamed meanwhile. */
    public String roomOf(Meeting meeting) {
        return running(meeting.id()).map(LiveSession::roomName).orElse(meeting.slug());
    }

    /** Says again where the meeting's session is, because something beside its state has changed. */
    public void tellAgain(long meetingId) {
        running(meetingId).ifPresent(session -> moved.fire(LiveMoved.of(session)));
    }

    /** The newest session of the event, running or over. */
    public Optional<LiveSession> newest(long eventId) {
        return database.createQuery(
                        "select s from LiveSession s where s.eventId = :event order by s.id desc", LiveSession.class)
                .setParameter("event", eventId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Optional<LiveSession> session(long id) {
        return Optional.ofNullable(database.find(LiveSession.class, id));
    }

    public Gateway gatewayOf(LiveSession session) {
        Gateway gateway = database.find(Gateway.class, session.station().gatewayId());
        gateway.broadcaster().hls();
        return gateway;
    }

    /** Begins a session. */
    LiveSession begin(LiveSession fresh) {
        database.persist(fresh);
        database.flush();
        timeline.begin(fresh);
        moved.fire(LiveMoved.of(fresh));
        return fresh;
    }

    /**
     * Moves a session on, whoever wants it.
     *
     * @throws IllegalMove when there is no such move
     */
    public void move(long id, LiveState next, Trouble trouble, String detail) {
        LiveSession session = locked(id);
        if (session.state() == next) {
            session.troubled(trouble, detail);
            return;
        }
        LiveState before = session.state();
        session.become(next, clock.instant());
        if (trouble != null) {
            session.troubled(trouble, detail);
        }
        timeline.write(timeline.entry(id, Kind.MOVED).state(next).because(trouble, detail));
        if (!next.playable()) {
            // Whoever sends still is not wanted any more, and is told so until he has stopped.
            works.fence(id, trouble, detail);
        }
        if (next == LiveState.ENDED) {
            reservations.releaseAfterLive(session.meetingId());
            spares.quarantine(session);
            if (session.roomIsOver()) {
                followNames(session);
            }
        }
        follow(session);
        moved.fire(LiveMoved.from(before, session));
    }

    /** What was renamed while it ran gets its new address now that no room is open under the old one (defect D17). */
    private void followNames(LiveSession session) {
        Optional.ofNullable(database.find(Meeting.class, session.meetingId())).ifPresent(Meeting::followName);
        Optional.ofNullable(database.find(org.webinar.livestream.Event.class, session.eventId()))
                .ifPresent(org.webinar.livestream.Event::followTitle);
    }

    /** One writer at a time, and each with the row as it stands: a click may never fail because the Director looked. */
    private LiveSession locked(long id) {
        return database.find(LiveSession.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Says in Pod's words where the session is. */
    public void follow(LiveSession session) {
        database.createQuery("select l from Livestream l where l.meetingId = :meeting", Livestream.class)
                .setParameter("meeting", session.meetingId())
                .getResultStream()
                .forEach(livestream -> livestream.follow(session.podStatus()));
    }

    /**
     * Wishes that the session stops, and with it the room if so asked; a session that is stopping already goes on.
     *
     * @param who wishes it; null when nobody does and it follows from what was seen
     */
    public void wishEnd(long id, boolean roomToo, String who) {
        LiveSession session = locked(id);
        if (roomToo) {
            session.closeRoomToo();
        }
        wished(id, roomToo ? "end, with the room" : "end of the live", who);
        if (session.state() != LiveState.STOPPING) {
            move(id, LiveState.STOPPING, null, null);
        }
    }

    /** Wishes that the session start, again. */
    public void wishStart(long id, String who) {
        wished(id, "start", who);
        move(id, LiveState.STARTING, null, null);
    }

    private void wished(long id, String what, String who) {
        timeline.write(timeline.entry(id, Kind.WISHED).because(null, what).by(who));
    }

    /** Takes a step of a session's course, if this server still acts for it and it is where it was seen. */
    public void carryOut(LiveSession seen, Course.Step step, String detail) {
        LiveSession session = locked(seen.id());
        if (!isMine(session) || session.state() != seen.state()) {
            return;
        }
        if (step instanceof Course.Move move) {
            move(seen.id(), move.to(), move.trouble(), detail);
        } else if (step instanceof Course.Replace replace) {
            replace(session, replace, detail);
        }
    }

    /** Gives up the work of a session, so that another one begins. */
    private void replace(LiveSession session, Course.Replace step, String detail) {
        works.fence(session.id(), step.trouble(), detail);
        boolean moved = step.whom() == Course.Whom.ANOTHER && spares.moveOn(session);
        if (step.whom() == Course.Whom.ANOTHER && !moved && session.state() == LiveState.STARTING) {
            move(session.id(), LiveState.FAILED, step.trouble(), detail);
            return;
        }
        session.troubled(step.trouble(), detail);
        timeline.write(timeline.entry(session.id(), Kind.REPLACED)
                .on(session.station().gatewayId())
                .because(step.trouble(), detail));
        this.moved.fire(LiveMoved.of(session));
    }

    private boolean isMine(LiveSession session) {
        return session.isHeldBy(server.name(), DatabaseClock.read(database));
    }

    /** Whoever was in a room that was closed is not in the one that was opened after it, the gateway neither. */
    private void roomChanged(LiveSession session) {
        boolean closed = session.room().closed();
        timeline.write(timeline.entry(session.id(), Kind.ROOM).because(null, closed ? "closed" : "open again"));
        if (!closed) {
            works.fence(session.id(), null, "the room was opened anew");
        }
        moved.fire(LiveMoved.of(session));
    }

    /** Writes down what was seen, and gives the session as it stands now. */
    public LiveSession observed(long id, Observation seen) {
        LiveSession session = locked(id);
        Instant now = clock.instant();
        session.picture().seen(seen.stream(), now);
        if (seen.room()
                .map(view -> session.room().seen(view, session.bots(), now))
                .orElse(false)) {
            roomChanged(session);
        }
        return session;
    }
}
