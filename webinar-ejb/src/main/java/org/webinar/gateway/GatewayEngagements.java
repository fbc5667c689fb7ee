package org.webinar.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** What keeps a gateway's row from being changed: its work, what its channel is promised to, and channels of others. */
@ApplicationScoped
@Transactional
class GatewayEngagements {
    @PersistenceContext
    private EntityManager database;

    private final PodsWebinars pods;

    GatewayEngagements() {
        this(null);
    }

    @Inject
    GatewayEngagements(PodsWebinars pods) {
        this.pods = pods;
    }

    /** Whether it is sending, or may still be. */
    public boolean atWork(long gatewayId) {
        return counted(
                        "select count(r) from Reservation r where r.releasedAt is null and r.workingSince is not null"
                                + " and r.gatewayId = :gateway",
                        gatewayId)
                || counted("select count(q) from Quarantine q where q.gatewayId = :gateway", gatewayId);
    }

    /** Whether its own channel is promised, by us or by Pod: an audience has been told where to watch. */
    public boolean promised(long gatewayId) {
        return counted(
                        "select count(r) from Reservation r where r.releasedAt is null"
                                + " and r.channelGatewayId = :gateway and r.channelSlot = 1",
                        gatewayId)
                || pods.coming().stream().anyMatch(planned -> planned.gatewayId() == gatewayId);
    }

    private boolean counted(String question, long gatewayId) {
        return database.createQuery(question, Long.class)
                        .setParameter("gateway", gatewayId)
                        .getSingleResult()
                > 0;
    }

    /** Whether a channel pushes there, but this gateway's own; nought or null for a gateway yet to come. */
    public boolean pushedTo(String rtmp, Long except) {
        return counted("select count(g) from Gateway g where g.rtmp = :it and g.id <> :except", rtmp, except)
                || counted("select count(f) from FurtherSlot f where f.rtmp = :it and f.id <> :except", rtmp, 0L);
    }

    /** Whether what a channel sends is watched there, but this gateway's own; nought or null for one yet to come. */
    public boolean watched(Broadcaster broadcaster, Long except) {
        return counted(
                        "select count(g) from Gateway g where g.broadcaster.id = :it and g.id <> :except",
                        broadcaster.id(),
                        except)
                || counted(
                        "select count(f) from FurtherSlot f where f.broadcasterId = :it and f.id <> :except",
                        broadcaster.id(),
                        0L);
    }

    private boolean counted(String question, Object it, Long except) {
        return database.createQuery(question, Long.class)
                        .setParameter("it", it)
                        .setParameter("except", except == null ? 0L : except)
                        .getSingleResult()
                > 0;
    }
}
