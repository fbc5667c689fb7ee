package org.webinar.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLContext;
import org.webinar.Port;
import org.webinar.Refusal;
import org.webinar.outside.OutsideCalls;
import org.webinar.spi.gateway.Ability;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.Engagement;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayDriver;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;
import org.webinar.spi.gateway.NeedsPerson;
import org.webinar.spi.gateway.NeedsPerson.Instruction;
import org.webinar.spi.gateway.Probed;
import org.webinar.spi.gateway.Report;
import org.webinar.spi.gateway.ReportsStatus;
import org.webinar.spi.gateway.SendsChat;
import org.webinar.spi.gateway.SetsLayout;
import org.webinar.spi.gateway.SetsLayout.Layout;

/**
 * Drives gateways: by the driver of their make, in the dialect that they speak, trusting whom the administrator trusts.
 * Every call may throw {@link GatewayTrouble}, or {@link NoSuchDriver} when the make is unknown.
 */
@Port
@ApplicationScoped
public class GatewayControl {
    private static final Logger LOG = Logger.getLogger(GatewayControl.class.getName());

    private final GatewayDrivers drivers;
    private final GatewayLedger setups;
    private final GatewaySecrets secrets;
    private final GatewayCalls calls;
    private final Clock clock;
    private final Map<String, PrivateTrust> trusts = new ConcurrentHashMap<>();

    /** For the container's proxy. */
    public GatewayControl() {
        this(null, null, null, null, null);
    }

    @Inject
    GatewayControl(
            GatewayDrivers drivers, GatewayLedger setups, GatewaySecrets secrets, OutsideCalls calls, Clock clock) {
        this.drivers = drivers;
        this.setups = setups;
        this.secrets = secrets;
        this.calls = new GatewayCalls(calls);
        this.clock = clock;
    }

    /**
     * Decides how a gateway is driven.
     *
     * @throws NoSuchDriver when the make is unknown
     * @throws NoSuchDialect when its driver does not speak the dialect
     * @throws ParameterMissing when its driver needs one that is not there
     * @throws ParameterUnreadable when one is not of its kind
     * @throws TokenUnreadable when our own token can't be sent
     * @throws CertificateUnreadable when the certificate is none
     * @throws CertificateExpired when it is not valid now
     */
    public void equip(long gatewayId, Equipment typed) {
        EquipmentCheck check = new EquipmentCheck(drivers.of(typed.make()), secrets.names(gatewayId));
        Equipment equipment = check.checked(typed);
        if (!equipment.certificate().isBlank()) {
            PrivateTrust.of(equipment.certificate()).at(clock.instant());
        }
        secrets.keepOnly(gatewayId, check.keptSecrets());
        secrets.keep(gatewayId, equipment.secrets());
        setups.equip(gatewayId, equipment);
    }

    /** Looks what answers, and remembers it; starts nothing. */
    public Probed probe(Gateway gateway) {
        GatewaySetup setup = setups.setup(gateway.id());
        Probed found = probed(gateway, setup);
        setups.probed(gateway.id(), found);
        return found;
    }

    /** The same for somebody who asked for it: what is seen, good or bad, is its health from now on. */
    public Probed probeFor(Gateway gateway) {
        setups.believeNext(gateway.id());
        try {
            return probe(gateway);
        } catch (GatewayTrouble trouble) {
            setups.troubled(gateway.id(), trouble);
            throw trouble;
        }
    }

    /** Asks the gateway to enter and to send. */
    public Engagement start(Gateway gateway, Broadcast broadcast) {
        return speaking(gateway, (driver, address) -> driver.start(address, broadcast));
    }

    /** Asks the gateway to leave. */
    public void stop(Gateway gateway, Engagement engagement) {
        speaking(gateway, (driver, address) -> {
            driver.stop(address, engagement);
            return true;
        });
    }

    /** What the gateway says of its work; empty when it can't say, or does not answer. */
    public Optional<Report> report(Gateway gateway, Engagement engagement) {
        GatewaySetup setup = setups.setup(gateway.id());
        try {
            return setup.abilities().contains(Ability.STATUS)
                            && drivers.of(setup.make()) instanceof ReportsStatus reporter
                    ? Optional.of(calls.made(() -> reporter.report(address(gateway, setup), engagement)))
                    : Optional.empty();
        } catch (GatewayTrouble silent) {
            LOG.log(Level.FINE, "webinar: gateway {0} does not say what it does: {1}", new Object[] {
                gateway.id(), silent.getMessage()
            });
            return Optional.empty();
        }
    }

    /**
     * Types into the room's chat what somebody has said, in as many lines as the make needs, each with the name before it.
     *
     * @param author whoever has said it; not empty
     * @return false when this gateway can't
     */
    public boolean say(Gateway gateway, Engagement engagement, String author, String text) {
        GatewaySetup setup = probedOnce(gateway);
        if (!setup.abilities().contains(Ability.CHAT) || !(drivers.of(setup.make()) instanceof SendsChat mouth)) {
            return false;
        }
        for (String line : TypedLines.of(author, text, mouth.longestText())) {
            speaking(gateway, (driver, address) -> {
                ((SendsChat) driver).say(address, engagement, line);
                return true;
            });
        }
        return true;
    }

    /** Lets the gateway show this from now on, when it can; nothing happens when it can't. */
    public void show(Gateway gateway, Engagement engagement, Layout layout) {
        GatewaySetup setup = setups.setup(gateway.id());
        if (setup.abilities().contains(Ability.LAYOUT)
                && drivers.of(setup.make()) instanceof SetsLayout driver
                && driver.layouts().contains(layout)) {
            calls.made(() -> {
                driver.show(address(gateway, setup), engagement, layout);
                return true;
            });
        }
    }

    /** Whether somebody must start it, so that nobody can say how long that takes. */
    public boolean byHand(Gateway gateway) {
        return drivers.find(setups.setup(gateway.id()).make())
                .filter(NeedsPerson.class::isInstance)
                .isPresent();
    }

    /** What that somebody has to do; empty when nobody has. */
    public List<Instruction> instructions(Gateway gateway, Broadcast broadcast) {
        return drivers.of(setups.setup(gateway.id()).make()) instanceof NeedsPerson driver
                ? driver.instructions(broadcast)
                : List.of();
    }

    /**
     * Asks in the dialect that was found last. When the answer sounds like another one, somebody may have installed
     * another release: looks again, and asks once more if it is so. Not otherwise: a start that was understood halfway
     * must not be repeated.
     */
    private <T> T speaking(Gateway gateway, BiFunction<GatewayDriver, GatewayAddress, T> call) {
        GatewaySetup setup = probedOnce(gateway);
        String spoken = setup.dialect();
        GatewayDriver driver = drivers.of(setup.make());
        try {
            return calls.made(() -> call.apply(driver, address(gateway, setup)));
        } catch (GatewayTrouble trouble) {
            if (trouble.kind() != Kind.OTHER_DIALECT) {
                throw trouble;
            }
            GatewaySetup again = setups.probed(gateway.id(), probed(gateway, setup));
            if (again.dialect().equals(spoken)) {
                throw trouble;
            }
            LOG.log(Level.INFO, "webinar: gateway {0} speaks {1} now, not {2}", new Object[] {
                gateway.id(), again.dialect(), spoken
            });
            return calls.made(() -> call.apply(driver, address(gateway, again)));
        }
    }

    private GatewaySetup probedOnce(Gateway gateway) {
        GatewaySetup setup = setups.setup(gateway.id());
        return setup.isProbed() ? setup : setups.probed(gateway.id(), probed(gateway, setup));
    }

    private Probed probed(Gateway gateway, GatewaySetup setup) {
        GatewayDriver driver = drivers.of(setup.make());
        return calls.made(() -> driver.probe(address(gateway, setup)));
    }

    private GatewayAddress address(Gateway gateway, GatewaySetup setup) {
        try {
            return WithinReach.checked(
                    secrets.complete(gateway.id(), setup.address(gateway, trust(setup.certificate()))));
        } catch (Refusal certificate) {
            throw new GatewayTrouble(
                    Kind.MISCONFIGURED, certificate.getClass().getSimpleName() + " " + certificate.arguments());
        } catch (IllegalArgumentException noAddress) {
            throw new GatewayTrouble(Kind.MISCONFIGURED, "the gateway's address is none");
        }
    }

    private SSLContext trust(String certificate) {
        return certificate == null
                ? null
                : trusts.computeIfAbsent(certificate, PrivateTrust::of).at(clock.instant());
    }
}
