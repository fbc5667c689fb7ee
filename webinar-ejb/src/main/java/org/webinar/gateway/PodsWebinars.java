package org.webinar.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.webinar.time.TimeSlot;

/**
 * Webinars that Pod has planned itself while it stood alone, or beside us: rows of its tables that no reservation of ours
 * explains. Their gateways are as taken as any. What is some seconds old is good enough, for Pod promises without a lock;
 * and its tables have no index on times, so that each look reads them as a whole.
 */
@ApplicationScoped
@Transactional
class PodsWebinars {
    private static final Duration FRESH = Duration.ofSeconds(10);

    @PersistenceContext
    private EntityManager database;

    private final Clock clock;
    private volatile Look last = new Look(List.of(), Instant.MIN);

    PodsWebinars() {
        this(null);
    }

    @Inject
    PodsWebinars(Clock clock) {
        this.clock = clock;
    }

    /** All that are not over. */
    public List<Planned> coming() {
        Instant now = clock.instant();
        if (last.at().plus(FRESH).isBefore(now)) {
            last = new Look(look(now), now);
        }
        return last.found();
    }

    private List<Planned> look(Instant now) {
        return database.createQuery(
                        "select t.meetingId, t.gatewayId, e.start, e.end from EventTie t, RoomEvent e, Meeting m"
                                + " where e.id = t.eventId and e.end > :now and m.id = t.meetingId and m.webinar = true"
                                + " and not exists (select r.id from Reservation r where r.meetingId = t.meetingId)",
                        Object[].class)
                .setParameter("now", now)
                .getResultStream()
                .map(row -> new Planned((Long) row[0], (Long) row[1], new TimeSlot((Instant) row[2], (Instant) row[3])))
                .toList();
    }

    /** Which gateway Pod has given to which meeting. */
    record Planned(long meetingId, long gatewayId, TimeSlot slot) {

        /** It takes a unit of the machine, with its margins, and its own channel. */
        Use on(Machine machine) {
            return new Use(
                    gatewayId,
                    new ChannelId(gatewayId, ChannelId.FIRST),
                    slot.widened(machine.setUp(), machine.tearDown()));
        }
    }

    private record Look(List<Planned> found, Instant at) {}
}
