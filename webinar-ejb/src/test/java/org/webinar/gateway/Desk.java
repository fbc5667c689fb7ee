package org.webinar.gateway;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.Map;
import org.webinar.database.Inside;
import org.webinar.settings.FixedSettings;
import org.webinar.settings.Settings;
import org.webinar.site.CurrentSite;

/** One server's desk at which gateways are promised: with a connection of its own, as each server has. */
public record Desk(
        Inside inside,
        Reservations reservations,
        Quarantines quarantines,
        GatewayLedger gateways,
        FreeTimes free,
        Heard<PromiseMoved> moved)
        implements AutoCloseable {
    /** The site of all who ask. */
    public static final int SITE = 1;

    /** Opens a desk. */
    public static Desk of(EntityManagerFactory entities, Clock clock) {
        Settings settings = FixedSettings.of(Map.of("TIME_ZONE", "Europe/Paris"));
        Inside inside = new Inside(entities.createEntityManager());
        PoolLedger ledger = inside.give(new PoolLedger(inside.give(new PodsWebinars(clock)), settings, clock));
        Heard<PromiseMoved> moved = Heard.nothing();
        Allotment allotment = inside.give(new Allotment(ledger, moved));
        return new Desk(
                inside,
                inside.give(new Reservations(ledger, allotment, new HomeSite(), Heard.nothing(), clock)),
                inside.give(new Quarantines(ledger, Heard.nothing(), clock)),
                inside.give(new GatewayLedger(Heard.nothing(), Heard.nothing(), clock)),
                inside.give(new FreeTimes(ledger, new HomeSite(), settings, clock)),
                moved);
    }

    @Override
    public void close() {
        inside.database().close();
    }

    /** The site of all who ask. */
    public static final class HomeSite extends CurrentSite {

        @Override
        public int id() {
            return SITE;
        }
    }
}
