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
import java.util.List;
import java.util.Optional;
import org.webinar.gateway.Gateway;
import org.webinar.gateway.Reservations;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.RoomView;
import org.webinar.site.CurrentSite;

/** The stored live sessions: every change of state goes through here, with its event and Pod's status. */
@ApplicationScoped
@Transactional
class LiveLedger {
    @PersistenceContext
    private EntityManager database;

    private final CurrentSite site;
    private final Reservations reservations;
    private final Event<LiveMoved> moved;
    private final Clock clock;

    LiveLedger() {
        this(null, null, null, null);
    }

    @Inject
    LiveLedger(CurrentSite site, Reservations reservations, Event<LiveMoved> moved, Clock clock) {
        this.site = site;
        this.reservations = reservations;
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

    /** The session of this site whose gateway enters with this token, if it may enter now. */
    public Optional<LiveSession> awaiting(String entranceToken) {
        return database.createQuery(
                        "select s from LiveSession s, Gateway g where s.entranceToken = :token"
                                + " and s.runningMeetingId is not null and g.id = s.gateway.gatewayId and g.siteId = :site",
                        LiveSession.class)
                .setParameter("token", entranceToken)
                .setParameter("site", site.id())
                .getResultStream()
                .filter(s -> s.state() == LiveState.STARTING || s.state().playable())
                .findFirst();
    }

    /** The numbers of all sessions that are not over. */
    public List<Long> unfinished() {
        return database.createQuery("select s.id from LiveSession s where s.runningMeetingId is not null", Long.class)
                .getResultList();
    }

    public Optional<LiveSession> session(long id) {
        return Optional.ofNullable(database.find(LiveSession.class, id));
    }

    public Gateway gatewayOf(LiveSession session) {
        Gateway gateway = database.find(Gateway.class, session.gateway().gatewayId());
        gateway.broadcaster().hls();
        return gateway;
    }

    /** Begins a session. */
    LiveSession begin(LiveSession fresh) {
        database.persist(fresh);
        database.flush();
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
        session.become(next, clock.instant());
        if (trouble != null) {
            session.troubled(trouble, detail);
        }
        if (next == LiveState.ENDED) {
            reservations.releaseAfterLive(session.meetingId());
            if (session.roomIsOver()) {
                followNames(session);
            }
        }
        follow(session);
        moved.fire(LiveMoved.of(session));
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

    private void follow(LiveSession session) {
        database.createQuery("select l from Livestream l where l.meetingId = :meeting", Livestream.class)
                .setParameter("meeting", session.meetingId())
                .getResultStream()
                .forEach(livestream -> livestream.follow(session.state()));
    }

    /** Wishes that the session stops, and with it the room if so asked; a session that is stopping already goes on. */
    public void wishEnd(long id, boolean roomToo) {
        LiveSession session = locked(id);
        if (roomToo) {
            session.closeRoomToo();
        }
        if (session.state() != LiveState.STOPPING) {
            move(id, LiveState.STOPPING, null, null);
        }
    }

    /** Writes down that the gateway is being asked, before it is: a second start would cut the picture (defect D5). */
    public void gatewayAsked(long id) {
        locked(id).gateway().asked(clock.instant());
    }

    /** Writes down what the gateway calls its work. */
    public void gatewayAgreed(long id, String handle) {
        locked(id).gateway().agreed(handle);
    }

    /** Writes down what was seen, and gives the session as it stands now. */
    public LiveSession observed(long id, Observation seen) {
        LiveSession session = locked(id);
        Instant now = clock.instant();
        seen.room().map(RoomView::exists).ifPresent(session::roomSeen);
        seen.newestSegment().ifPresent(sequence -> session.playlistAt(sequence, now));
        return session;
    }
}
