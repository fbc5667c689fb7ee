package org.webinar.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;
import org.webinar.time.TimeSlot;

/**
 * Promises gateways to meetings, never one to two at a time: whoever promises first locks the site's gateways, so that
 * the next one sees the promise (Pod's defect G1: no lock between finding and taking).
 */
@ApplicationScoped
@Transactional
public class Reservations {
    @PersistenceContext
    private EntityManager database;

    private final Settings settings;
    private final Clock clock;

    /** For the container's proxy. */
    public Reservations() {
        this(null, null);
    }

    @Inject
    Reservations(Settings settings, Clock clock) {
        this.settings = settings;
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

    /** Gives back what was promised to the meeting; nothing promised is fine. */
    public void release(long meetingId) {
        database.createQuery("select r from Reservation r where r.standingMeetingId = :meeting", Reservation.class)
                .setParameter("meeting", meetingId)
                .getResultStream()
                .forEach(reservation -> reservation.release(clock.instant()));
    }

    /** The gateway that is promised to the meeting, if one is. */
    public java.util.Optional<Gateway> promisedTo(long meetingId) {
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
                .setParameter("site", settings.get(Catalogue.SITE_ID))
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
