package org.webinar.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.webinar.spi.gateway.Probed;

/** How gateways are driven, as it is stored. */
@ApplicationScoped
@Transactional
class GatewayLedger {
    @PersistenceContext
    private EntityManager database;

    private final Clock clock;

    GatewayLedger() {
        this(null);
    }

    @Inject
    GatewayLedger(Clock clock) {
        this.clock = clock;
    }

    /** The setup of a gateway; that of a SIPMediaGW when nothing else was decided. */
    public GatewaySetup setup(long gatewayId) {
        return Optional.ofNullable(database.find(GatewaySetup.class, gatewayId))
                .orElseGet(() -> new GatewaySetup(gatewayId));
    }

    /** Writes down what a probe has found, and gives the setup as it stands now. */
    public GatewaySetup probed(long gatewayId, Probed found) {
        GatewaySetup setup = forWriting(gatewayId);
        setup.probed(found, clock.instant());
        return setup;
    }

    public void equip(long gatewayId, Equipment equipment) {
        forWriting(gatewayId).equip(equipment);
    }

    /** Takes whether it serves, how many streams at once, with which margins. */
    public void serve(long gatewayId, Duty duty) {
        forWriting(gatewayId).serve(duty);
    }

    /** Whoever comes second waits at Pod's row, and finds the setup of the first. */
    private GatewaySetup forWriting(long gatewayId) {
        database.find(Gateway.class, gatewayId, LockModeType.PESSIMISTIC_WRITE);
        GatewaySetup setup = setup(gatewayId);
        if (!database.contains(setup)) {
            database.persist(setup);
        }
        return setup;
    }
}
