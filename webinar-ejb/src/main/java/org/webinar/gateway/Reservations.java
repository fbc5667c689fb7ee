package org.webinar.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.webinar.site.CurrentSite;
import org.webinar.time.TimeSlot;

/**
 * Promises gateways to meetings, never one to two at a time: whoever promises first locks the site's gateways, so that
 * the next one sees the promise (Pod's defect G1: no lock between finding and taking).
 */
@ApplicationScoped
@Transactional
public class Reservations {
    /** A live that ends so long before its planned start was not the real one. */
    private static final Duration REHEARSAL_IS_EARLIER = Duration.ofHours(1);

    @PersistenceContext
    private EntityManager database;

    private final CurrentSite site;
    private final Clock clock;

    /** For the container's proxy. */
    public Reservations() {
        this(null, null);
    }

    @Inject
    Reservations(CurrentSite site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    /**
     * Promises a free gateway.
     *
     * @throws NoGatewayAtAll when the site has none
     * @throws NoGatewayFree when all of them are promised in the slot
     */
    public Gateway reserve(long meetingId, TimeSlot slot) {
        List<Gateway> gateways = lockAll();
        if (gateways.isEmpty()) {
            throw new NoGatewayAtAll();
        }
        Gateway chosen =
                GatewayPool.choose(gateways, standingIn(slot), slot).orElseThrow(() -> new NoGatewayFree(slot));
        database.persist(new Reservation(chosen.id(), meetingId, slot));
        return chosen;
    }

    /**
     * The gateway for a live that begins now. The promised one, when nobody else has it in the time to come; else another
     * one, and the promise for later is given up. Whoever starts early or late must not take a gateway from under others.
     *
     * @param now from this moment on, for as long as the live is expected to last
     * @throws NoGatewayAtAll when the site has none
     * @throws NoGatewayFree when all of them are promised to others
     */
    public Gateway forNow(long meetingId, TimeSlot now) {
        List<Gateway> gateways = lockAll();
        List<Reservation> others = standingIn(now).stream()
                .filter(promise -> promise.meetingId() != meetingId)
                .toList();
        Optional<Gateway> promised = promisedTo(meetingId)
                .filter(gateway ->
                        GatewayPool.choose(List.of(gateway), others, now).isPresent());
        if (promised.isPresent()) {
            return promised.get();
        }
        Gateway other = GatewayPool.choose(gateways, others, now).orElseThrow(() -> new NoGatewayFree(now));
        release(meetingId);
        database.flush();
        database.persist(new Reservation(other.id(), meetingId, now));
        return other;
    }

    /** Gives back what was promised, after a live; a promise for another day stays, for this was a rehearsal. */
    public void releaseAfterLive(long meetingId) {
        Instant soon = clock.instant().plus(REHEARSAL_IS_EARLIER);
        standing(meetingId)
                .filter(promise -> !promise.slot().start().isAfter(soon))
                .ifPresent(promise -> promise.release(clock.instant()));
    }

    private void release(long meetingId) {
        standing(meetingId).ifPresent(promise -> promise.release(clock.instant()));
    }

    private Optional<Reservation> standing(long meetingId) {
        return database.createQuery(
                        "select r from Reservation r where r.standingMeetingId = :meeting", Reservation.class)
                .setParameter("meeting", meetingId)
                .getResultStream()
                .findFirst();
    }

    /** The gateway that is promised to the meeting, if one is. */
    public Optional<Gateway> promisedTo(long meetingId) {
        return database.createQuery(
                        "select g from Gateway g, Reservation r"
                                + " where r.standingMeetingId = :meeting and g.id = r.gatewayId",
                        Gateway.class)
                .setParameter("meeting", meetingId)
                .getResultStream()
                .findFirst();
    }

    private List<Gateway> lockAll() {
        return database.createQuery("select g from Gateway g where g.siteId = :site order by g.id", Gateway.class)
                .setParameter("site", site.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private List<Reservation> standingIn(TimeSlot slot) {
        return database.createQuery(
                        "select r from Reservation r where r.standingMeetingId is not null"
                                + " and r.slotStart < :end and r.slotEnd > :start",
                        Reservation.class)
                .setParameter("start", slot.start())
                .setParameter("end", slot.end())
                .getResultList();
    }
}
