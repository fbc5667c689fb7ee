package org.webinar.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Machines that have not confirmed their stop. One may still be sending: a unit of it is nobody's, and its channel nobody's
 * but the live's whose it was, until it has been stopped.
 */
@ApplicationScoped
@Transactional
public class Quarantines {
    @PersistenceContext
    private EntityManager database;

    private final PoolLedger ledger;
    private final Event<GatewayFreed> freed;
    private final Clock clock;

    /** For the container's proxy. */
    public Quarantines() {
        this(null, null, null);
    }

    @Inject
    Quarantines(PoolLedger ledger, Event<GatewayFreed> freed, Clock clock) {
        this.ledger = ledger;
        this.freed = freed;
        this.clock = clock;
    }

    /** Keeps a machine, and the channel that it was to send to, from others; a second time changes nothing. */
    public void quarantine(long gatewayId, Channel channel, long sessionId, long meetingId) {
        ledger.lock();
        if (find(gatewayId, sessionId).isEmpty()) {
            database.persist(new Quarantine(gatewayId, channel.id(), sessionId, meetingId, clock.instant()));
        }
    }

    /** It has confirmed its stop, or somebody has seen to it. */
    public void release(long gatewayId, long sessionId) {
        find(gatewayId, sessionId).ifPresent(zombie -> {
            database.remove(zombie);
            freed.fire(new GatewayFreed());
        });
    }

    /** All there are, the oldest first. */
    public List<Quarantine> all() {
        return database.createQuery("select q from Quarantine q order by q.id", Quarantine.class)
                .getResultList();
    }

    private Optional<Quarantine> find(long gatewayId, long sessionId) {
        return database.createQuery(
                        "select q from Quarantine q where q.gatewayId = :gateway and q.sessionId = :session",
                        Quarantine.class)
                .setParameter("gateway", gatewayId)
                .setParameter("session", sessionId)
                .getResultStream()
                .findFirst();
    }
}
