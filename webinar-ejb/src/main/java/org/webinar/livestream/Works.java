package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.webinar.database.DatabaseClock;
import org.webinar.gateway.Gateway;
import org.webinar.gateway.Quarantines;
import org.webinar.site.CurrentSite;
import org.webinar.spi.gateway.SetsLayout.Layout;

/** The stored works of gateways: asked once, wanted or to stop, and told to stop until they confirm. */
@ApplicationScoped
@Transactional
class Works {
    private static final int TOKEN_LENGTH = 24;
    private static final String TOKEN_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager database;

    private final CurrentSite site;
    private final ThisServer server;
    private final Timeline timeline;
    private final Quarantines quarantines;
    private final Event<StopWished> stopWished;
    private final Clock clock;

    Works() {
        this(null, null, null, null, null, null);
    }

    @Inject
    Works(
            CurrentSite site,
            ThisServer server,
            Timeline timeline,
            Quarantines quarantines,
            Event<StopWished> stopWished,
            Clock clock) {
        this.site = site;
        this.server = server;
        this.timeline = timeline;
        this.quarantines = quarantines;
        this.stopWished = stopWished;
        this.clock = clock;
    }

    /** The work that the session wants, if one has been asked. */
    public Optional<GatewayWork> current(long sessionId) {
        return database.createQuery(
                        "select w from GatewayWork w where w.currentSessionId = :session", GatewayWork.class)
                .setParameter("session", sessionId)
                .getResultStream()
                .findFirst();
    }

    /** All works of the session since that moment, the oldest first. */
    public List<GatewayWork> since(long sessionId, Instant moment) {
        return database.createQuery(
                        "select w from GatewayWork w where w.sessionId = :session and w.askedAt >= :moment order by w.id",
                        GatewayWork.class)
                .setParameter("session", sessionId)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Works of the session whose gateways may be sending although they are to stop; as they are now, until the end of the transaction. */
    public List<GatewayWork> stoppingForCertain(long sessionId) {
        return stopping(sessionId).stream()
                .map(work -> locked(work.id()))
                .filter(work -> work.stoppedAt() == null)
                .toList();
    }

    /** Works of the session whose gateways may be sending although they are to stop. */
    public List<GatewayWork> stopping(long sessionId) {
        return database.createQuery(
                        "select w from GatewayWork w where w.sessionId = :session and w.stopWishedAt is not null"
                                + " and w.stoppedAt is null",
                        GatewayWork.class)
                .setParameter("session", sessionId)
                .getResultList();
    }

    /** The work of this site whose gateway enters with this token, if it may enter now. */
    public Optional<GatewayWork> awaiting(String entranceToken) {
        return database.createQuery(
                        "select w from GatewayWork w, Gateway g, LiveSession s where w.entranceToken = :token"
                                + " and w.currentSessionId is not null and s.id = w.currentSessionId"
                                + " and s.runningMeetingId is not null and s.state <> :stopping"
                                + " and g.id = w.gatewayId and g.siteId = :site",
                        GatewayWork.class)
                .setParameter("token", entranceToken)
                .setParameter("stopping", LiveState.STOPPING)
                .setParameter("site", site.id())
                .getResultStream()
                .findFirst();
    }

    /**
     * Writes down that the session's gateway is being asked, before it is: a second start would cut the picture (defect
     * D5).
     *
     * @return empty when it may not be asked: another server acts for the session, a work is wanted already, or the
     *     session has moved on meanwhile
     */
    public Optional<GatewayWork> ask(long sessionId) {
        LiveSession session = database.find(LiveSession.class, sessionId, LockModeType.PESSIMISTIC_WRITE);
        boolean mine = session.isHeldBy(server.name(), DatabaseClock.read(database));
        if (!mine || !session.state().wantsPicture() || current(sessionId).isPresent()) {
            return Optional.empty();
        }
        GatewayWork work = new GatewayWork(session, newToken(), clock.instant());
        database.persist(work);
        database.flush();
        timeline.write(timeline.entry(sessionId, TimelineEntry.Kind.ASKED).about(work));
        return Optional.of(work);
    }

    /** Lower-case, for some gateways make a host name of it. */
    private static String newToken() {
        return RANDOM.ints(TOKEN_LENGTH, 0, TOKEN_LETTERS.length())
                .mapToObj(i -> String.valueOf(TOKEN_LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }

    /** Writes down what the gateway calls the work. When nobody wants it any more by now, it is told to stop. */
    public void agreed(long workId, String handle) {
        GatewayWork work = locked(workId);
        work.agreed(handle);
        timeline.write(
                timeline.entry(work.sessionId(), TimelineEntry.Kind.AGREED).about(work));
        if (work.stopWishedAt() != null) {
            wishStop(work);
        }
    }

    /** Writes down what the gateway is being told to show. */
    public void shown(long workId, Layout layout) {
        locked(workId).shows(layout);
    }

    /**
     * Writes down that the gateway did not agree.
     *
     * @param begun whether it may have begun all the same, and must be told to stop
     */
    public void refused(long workId, Trouble trouble, String detail, boolean begun) {
        GatewayWork work = locked(workId);
        work.troubled(trouble, detail);
        timeline.write(timeline.entry(work.sessionId(), TimelineEntry.Kind.REFUSED)
                .about(work)
                .because(trouble, detail));
        if (begun) {
            wishStop(work);
        } else {
            work.stopped(clock.instant());
        }
    }

    /** Takes the session's work away from its gateway, if there is one: fenced from now on, and told to stop. */
    public void fence(long sessionId, Trouble trouble, String detail) {
        current(sessionId).map(found -> locked(found.id())).ifPresent(work -> {
            work.troubled(trouble, detail);
            wishStop(work);
        });
    }

    private void wishStop(GatewayWork work) {
        work.wishStop(clock.instant());
        timeline.write(
                timeline.entry(work.sessionId(), TimelineEntry.Kind.STOP_WISHED).about(work));
        database.flush();
        stopWished.fire(new StopWished(work.id()));
    }

    /** The numbers of the works that are to be told to stop now. */
    public List<Long> dueToStop() {
        return database.createQuery(
                        "select w.id from GatewayWork w, Gateway g where w.stoppedAt is null and w.stopAgainAt <= :now"
                                + " and g.id = w.gatewayId",
                        Long.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Takes it upon this server to tell the gateway to stop now; empty when another one does, or it is not due. */
    public Optional<GatewayWork> takeToStop(long workId) {
        GatewayWork work = locked(workId);
        Instant now = clock.instant();
        if (work.stoppedAt() != null
                || work.stopAgainAt() == null
                || work.stopAgainAt().isAfter(now)) {
            return Optional.empty();
        }
        work.stopTried(now);
        return Optional.of(work);
    }

    /** The gateway has confirmed its stop. */
    public void stopped(long workId) {
        GatewayWork work = locked(workId);
        work.stopped(clock.instant());
        timeline.write(
                timeline.entry(work.sessionId(), TimelineEntry.Kind.STOPPED).about(work));
        if (stopping(work.sessionId()).stream().noneMatch(other -> other.gatewayId() == work.gatewayId())) {
            quarantines.release(work.gatewayId(), work.sessionId());
        }
    }

    /** The gateway did not confirm its stop; when patience is over, people are told. */
    public void notStopped(long workId, String detail, Duration patience) {
        GatewayWork work = locked(workId);
        work.stopNotConfirmed();
        Instant now = clock.instant();
        if (work.lostAt() == null && work.stopWishedAt().plus(patience).isBefore(now)) {
            work.lost(now);
            timeline.write(timeline.entry(work.sessionId(), TimelineEntry.Kind.LOST)
                    .about(work)
                    .because(Trouble.STOP_UNCONFIRMED, detail));
        }
    }

    public Gateway gatewayOf(GatewayWork work) {
        Gateway gateway = database.find(Gateway.class, work.gatewayId());
        gateway.broadcaster().hls();
        return gateway;
    }

    private GatewayWork locked(long id) {
        return database.find(GatewayWork.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
