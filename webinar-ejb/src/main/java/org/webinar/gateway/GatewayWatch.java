package org.webinar.gateway;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.database.Database;
import org.webinar.letter.AdminNotes;
import org.webinar.settings.GatewayCatalogue;
import org.webinar.settings.Settings;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.time.Round;

/**
 * Looks now and then how the gateways are that have nothing to do: whether they answer, and in which dialect, for somebody
 * may have installed another release. One that is at work is left alone; its stream says how it is.
 */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GatewayWatch {
    private static final Logger LOG = Logger.getLogger(GatewayWatch.class.getName());

    /** Whoever needs a person is asked so much more seldom: more wrong tokens would help nobody. */
    private static final int MORE_SELDOM = 10;

    private static final Set<GatewayTrouble.Kind> NEEDS_PERSON =
            EnumSet.of(GatewayTrouble.Kind.UNAUTHORIZED, GatewayTrouble.Kind.UNTRUSTED);

    private static final Duration WHEN_IN_DOUBT = Duration.ofSeconds(8);

    @Resource
    private ManagedExecutorService executor;

    private final Database database;
    private final GatewayLedger ledger;
    private final GatewayControl control;
    private final AdminNotes admins;
    private final Settings settings;
    private final Clock clock;
    private final Set<Long> beingAsked = ConcurrentHashMap.newKeySet();

    /** For the container's proxy. */
    public GatewayWatch() {
        this(null, null, null, null, null, null);
    }

    @Inject
    GatewayWatch(
            Database database,
            GatewayLedger ledger,
            GatewayControl control,
            AdminNotes admins,
            Settings settings,
            Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.control = control;
        this.admins = admins;
        this.settings = settings;
        this.clock = clock;
    }

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void round() {
        if (database.serves()) {
            Round.of("the look at the gateways", () -> ledger.idle().forEach(this::send));
        }
    }

    /** Beside each other, so that a deaf one holds up nobody. */
    private void send(long gatewayId) {
        Condition condition = ledger.setup(gatewayId).condition();
        Instant before = clock.instant().minus(pause(condition));
        boolean due = condition.lookedAt().map(before::isAfter).orElse(true);
        if (due && beingAsked.add(gatewayId)) {
            executor.submit(() -> {
                try {
                    Round.of("the look at gateway " + gatewayId, () -> lookUnlessAnother(gatewayId, before));
                } finally {
                    beingAsked.remove(gatewayId);
                }
            });
        }
    }

    private Duration pause(Condition condition) {
        Duration usual = settings.get(GatewayCatalogue.WATCH);
        if (condition.inDoubt()) {
            return usual.compareTo(WHEN_IN_DOUBT) < 0 ? usual : WHEN_IN_DOUBT;
        }
        return usual.multipliedBy(condition.health() == Health.MISCONFIGURED ? MORE_SELDOM : 1);
    }

    private void lookUnlessAnother(long gatewayId, Instant before) {
        if (ledger.turnToLook(gatewayId, before)) {
            look(gatewayId);
        }
    }

    /** Looks at one now, whoever wants to know. */
    public void look(long gatewayId) {
        ledger.gateway(gatewayId).ifPresent(gateway -> {
            Health before = ledger.setup(gatewayId).condition().health();
            tell(gateway, before, lookAt(gateway).condition());
        });
    }

    /**
     * A gateway has said no to a start. One that does not take our token, or shows a certificate that we do not trust, is
     * out of the pool until somebody has helped: no other webinar is to fail there.
     */
    public void refused(Gateway gateway, GatewayTrouble trouble) {
        if (NEEDS_PERSON.contains(trouble.kind())) {
            Health before = ledger.setup(gateway.id()).condition().health();
            tell(gateway, before, ledger.troubled(gateway.id(), trouble).condition());
        }
    }

    private GatewaySetup lookAt(Gateway gateway) {
        try {
            control.probe(gateway);
            return ledger.setup(gateway.id());
        } catch (GatewayTrouble trouble) {
            return ledger.troubled(gateway.id(), trouble);
        } catch (NoSuchDriver missing) {
            return ledger.troubled(
                    gateway.id(), new GatewayTrouble(GatewayTrouble.Kind.MISCONFIGURED, missing.getMessage()));
        } catch (RuntimeException | LinkageError broken) {
            // A driver of strangers.
            return ledger.troubled(
                    gateway.id(),
                    new GatewayTrouble(
                            GatewayTrouble.Kind.UNINTELLIGIBLE,
                            broken.getClass().getSimpleName()));
        }
    }

    private void tell(Gateway gateway, Health before, Condition now) {
        if (now.health() == before) {
            return;
        }
        String why = now.trouble().map(GatewayTrouble.Kind::name).orElse("")
                + now.detail().map(": "::concat).orElse("");
        LOG.log(
                now.health().usable() ? Level.INFO : Level.WARNING,
                "webinar: gateway {0} is {1} now {2}",
                new Object[] {gateway.id(), now.health(), why});
        if (now.health() == Health.ONLINE) {
            if (before != Health.UNKNOWN) {
                admins.note("gateway-online", String.valueOf(gateway.id()), gateway.host());
            }
        } else {
            String key = now.health() == Health.MISCONFIGURED ? "gateway-misconfigured" : "gateway-offline";
            admins.note(key, String.valueOf(gateway.id()), gateway.host(), why);
        }
    }
}
