package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.webinar.gateway.Reservation;
import org.webinar.meeting.RoomHome;

/**
 * What is left of ours when Django has deleted the rows of Pod that it belonged to: Django cascades in Python and knows
 * nothing of us.
 */
@ApplicationScoped
@Transactional
class OrphanLedger {
    /** By then nobody asks for the end of a live any more, and its last messages have left. */
    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager database;

    private final Clock clock;

    OrphanLedger() {
        this(null);
    }

    @Inject
    OrphanLedger(Clock clock) {
        this.clock = clock;
    }

    /** Running sessions whose meeting is gone: nobody can end them any more. */
    public List<Long> sessionsWithoutMeeting() {
        return running("not exists (select m.id from Meeting m where m.id = s.meetingId)");
    }

    /** Running sessions whose event is gone: nobody can watch them any more. */
    public List<Long> sessionsWithoutEvent() {
        return running("not exists (select e.id from Event e where e.id = s.eventId)");
    }

    /** Running sessions whose gateway is gone: nobody can be told to stop. */
    public List<Long> sessionsWithoutGateway() {
        return database.createQuery(
                        "select s.id from LiveSession s where s.runningMeetingId is not null"
                                + " and not exists (select g.id from Gateway g where g.id = s.station.gatewayId)",
                        Long.class)
                .getResultList();
    }

    private List<Long> running(String orphaned) {
        return database.createQuery(
                        "select s.id from LiveSession s where s.runningMeetingId is not null"
                                + " and s.state <> org.webinar.livestream.LiveState.STOPPING and " + orphaned,
                        Long.class)
                .getResultList();
    }

    /**
     * Gives up what no meeting needs and no session uses. Found first and removed one by one: a delete with a subselect
     * would make a temporary table on MariaDB, which not every user may.
     */
    public void sweep() {
        database.createQuery(
                        "select r from Reservation r where r.meetingId > 0"
                                + " and not exists (select m.id from Meeting m where m.id = r.meetingId)"
                                + " and not exists (select s.id from LiveSession s where s.runningMeetingId = r.meetingId)",
                        Reservation.class)
                .getResultList()
                .forEach(database::remove);
        database.createQuery(
                        "select s from LiveSession s where s.runningMeetingId is null and s.endedAt < :longAgo"
                                + " and not exists (select m.id from Meeting m where m.id = s.meetingId)",
                        LiveSession.class)
                .setParameter("longAgo", clock.instant().minus(KEPT))
                .getResultList()
                .forEach(this::forget);
        database.createQuery(
                        "select p from WaitingPicture p where not exists"
                                + " (select e.id from Event e where e.id = p.eventId)",
                        WaitingPicture.class)
                .getResultList()
                .forEach(database::remove);
        database.createQuery(
                        "select d from SeriesPlace d where not exists (select m.id from Meeting m where m.id = d.meetingId)",
                        SeriesPlace.class)
                .getResultList()
                .forEach(database::remove);
        // Not with the meeting: its room is closed afterwards, and at the server where it is.
        database.createQuery(
                        "select h from RoomHome h where h.meetingId > 0 and h.since < :longAgo"
                                + " and not exists (select m.id from Meeting m where m.id = h.meetingId)",
                        RoomHome.class)
                .setParameter("longAgo", clock.instant().minus(KEPT))
                .getResultList()
                .forEach(database::remove);
    }

    private void forget(LiveSession session) {
        hangingOn(session, GatewayWork.class).forEach(database::remove);
        hangingOn(session, TimelineEntry.class).forEach(database::remove);
        database.remove(session);
    }

    private <T> List<T> hangingOn(LiveSession session, Class<T> kind) {
        return database.createQuery("select x from " + kind.getSimpleName() + " x where x.sessionId = :session", kind)
                .setParameter("session", session.id())
                .getResultList();
    }
}
