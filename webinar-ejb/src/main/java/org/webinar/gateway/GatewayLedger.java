package org.webinar.gateway;

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
import java.util.function.Consumer;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.Probed;

/** How gateways are driven, as it is stored. */
@ApplicationScoped
@Transactional
class GatewayLedger {
    @PersistenceContext
    private EntityManager database;

    private final Event<GatewayFreed> freed;
    private final Event<GatewayTurned> turned;
    private final Clock clock;

    GatewayLedger() {
        this(null, null, null);
    }

    @Inject
    GatewayLedger(Event<GatewayFreed> freed, Event<GatewayTurned> turned, Clock clock) {
        this.freed = freed;
        this.turned = turned;
        this.clock = clock;
    }

    /** The setup of a gateway; that of a SIPMediaGW when nothing else was decided. */
    public GatewaySetup setup(long gatewayId) {
        return Optional.ofNullable(database.find(GatewaySetup.class, gatewayId))
                .orElseGet(() -> new GatewaySetup(gatewayId));
    }

    /** Writes down what a probe has found, and gives the setup as it stands now. */
    public GatewaySetup probed(long gatewayId, Probed found) {
        return seen(gatewayId, setup -> setup.probed(found, clock.instant()));
    }

    public void equip(long gatewayId, Equipment equipment) {
        forWriting(gatewayId).equip(equipment);
    }

    /** Takes what an administrator wishes of it who has read that. */
    public void serve(long gatewayId, Duty read, Duty wish) {
        GatewaySetup setup = forWriting(gatewayId);
        setup.serve(wish.since(read, setup.duty()));
        freed.fire(new GatewayFreed());
    }

    /** Writes down why a gateway did not answer as it should, and gives the setup as it stands now. */
    public GatewaySetup troubled(long gatewayId, GatewayTrouble trouble) {
        return seen(
                gatewayId, setup -> setup.condition().failed(trouble.kind(), trouble.getMessage(), clock.instant()));
    }

    private GatewaySetup seen(long gatewayId, Consumer<GatewaySetup> look) {
        GatewaySetup setup = forWriting(gatewayId);
        Health before = setup.condition().health();
        look.accept(setup);
        Health now = setup.condition().health();
        // Who has not been looked at counts as usable, and is news when it turns out to be.
        if (before != now && (now == Health.ONLINE || before.usable())) {
            turned.fire(new GatewayTurned(gatewayId, now.usable()));
        }
        return setup;
    }

    /** What is seen next is believed at once: somebody has asked for it. */
    public void believeNext(long gatewayId) {
        forWriting(gatewayId).condition().believeNext();
    }

    /** Whether the caller is to look at the gateway: nobody has since, and nobody else, on another server, will now. */
    public boolean turnToLook(long gatewayId, Instant since) {
        return forWriting(gatewayId).condition().claimLook(since, clock.instant());
    }

    /** Numbers of the gateways that are in service or about to leave it, and not at work: those may be asked how they are. */
    public List<Long> idle() {
        return database.createQuery(
                        "select g.id from Gateway g where not exists (select r.id from Reservation r"
                                + " where r.gatewayId = g.id and r.releasedAt is null and r.workingSince is not null)"
                                + " and not exists (select s.gatewayId from GatewaySetup s where s.gatewayId = g.id"
                                + " and s.duty.posture = org.webinar.gateway.Posture.OUT_OF_SERVICE) order by g.id",
                        Long.class)
                .getResultList();
    }

    /** The gateway with this number, unless it has been deleted. */
    public Optional<Gateway> gateway(long id) {
        return Optional.ofNullable(database.find(Gateway.class, id));
    }

    /** Whoever else is about to change it waits; the pool comes first, as everywhere. */
    public void lock(long gatewayId) {
        database.find(PoolRow.class, PoolRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
        database.find(GatewaySetup.class, gatewayId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whoever comes second waits, and finds the setup of the first; a first setup is made one at a time. */
    private GatewaySetup forWriting(long gatewayId) {
        GatewaySetup setup = database.find(GatewaySetup.class, gatewayId, LockModeType.PESSIMISTIC_WRITE);
        return setup == null ? made(gatewayId) : setup;
    }

    private GatewaySetup made(long gatewayId) {
        database.find(PoolRow.class, PoolRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
        GatewaySetup setup = setup(gatewayId);
        if (!database.contains(setup)) {
            database.persist(setup);
        }
        return setup;
    }
}
