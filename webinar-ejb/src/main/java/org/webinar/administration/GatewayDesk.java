package org.webinar.administration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.webinar.gateway.Broadcaster;
import org.webinar.gateway.Duty;
import org.webinar.gateway.Equipment;
import org.webinar.gateway.GatewayControl;
import org.webinar.gateway.GatewayDrivers;
import org.webinar.gateway.GatewayRegister;
import org.webinar.gateway.GatewaySheet;
import org.webinar.gateway.Posture;
import org.webinar.gateway.SlotWish;
import org.webinar.identity.Visitor;
import org.webinar.plugins.Plugins;
import org.webinar.rights.Rights;
import org.webinar.spi.gateway.GatewayDriver;
import org.webinar.spi.gateway.Probed;

/** Where administrators see their gateways and set them up. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GatewayDesk {
    private final GatewayRegister register;
    private final GatewayControl control;
    private final GatewayDrivers drivers;
    private final Plugins plugins;
    private final Rights rights;

    /** For the container's proxy. */
    public GatewayDesk() {
        this(null, null, null, null, null);
    }

    @Inject
    GatewayDesk(
            GatewayRegister register, GatewayControl control, GatewayDrivers drivers, Plugins plugins, Rights rights) {
        this.register = register;
        this.control = control;
        this.drivers = drivers;
        this.plugins = plugins;
        this.rights = rights;
    }

    /** Whether this person may see gateways. */
    public boolean maySee(Visitor visitor) {
        return rights.maySeeGateways(visitor);
    }

    /** Whether this person may set them up. */
    public boolean maySetUp(Visitor visitor) {
        return rights.maySetUpGateways(visitor);
    }

    /**
     * The gateways of the site.
     *
     * @throws org.webinar.Refusal when the person may not see them
     */
    public List<GatewaySheet> all(Visitor visitor) {
        rights.checkSeeGateways(visitor);
        return register.all();
    }

    /**
     * One of them.
     *
     * @throws org.webinar.Refusal when the person may not see it, or there is none
     */
    public GatewaySheet one(long gatewayId, Visitor visitor) {
        rights.checkSeeGateways(visitor);
        return register.one(gatewayId);
    }

    /** The drivers that have been found at the start, by their makes. */
    public List<GatewayDriver> drivers() {
        return drivers.makes().stream().map(drivers::of).toList();
    }

    /** Plugins that could not be loaded and why, in words of the log. */
    public List<String> refusedPlugins(Visitor visitor) {
        rights.checkSeeGateways(visitor);
        return plugins.refused();
    }

    /**
     * Decides how a gateway is driven.
     *
     * @throws org.webinar.Refusal when the person may not, or something typed makes no sense
     */
    public void equip(long gatewayId, Equipment equipment, Visitor visitor) {
        rights.checkSetUpGateways(visitor);
        register.gateway(gatewayId);
        control.equip(gatewayId, equipment);
    }

    /**
     * Decides whether a gateway serves, how many streams at once with which margins, and its further channels.
     *
     * @throws org.webinar.Refusal when the person may not, or a channel makes no sense or is taken
     */
    public void serve(long gatewayId, Duty duty, List<SlotWish> channels, Visitor visitor) {
        rights.checkSetUpGateways(visitor);
        register.serve(gatewayId, duty, channels);
    }

    /**
     * Puts a gateway into service or takes it out.
     *
     * @throws org.webinar.Refusal when the person may not
     */
    public void put(long gatewayId, Posture posture, Visitor visitor) {
        rights.checkSetUpGateways(visitor);
        Duty duty = register.one(gatewayId).setup().duty();
        register.serve(
                gatewayId,
                new Duty(
                        posture,
                        duty.slots(),
                        duty.priority(),
                        duty.setUp().orElse(null),
                        duty.tearDown().orElse(null)));
    }

    /**
     * Says that somebody has seen to a machine that had not confirmed its stop: it may be used again.
     *
     * @throws org.webinar.Refusal when the person may not
     */
    public void seenTo(long gatewayId, Visitor visitor) {
        rights.checkSetUpGateways(visitor);
        register.seenTo(gatewayId);
    }

    /** Where pictures can be watched, by name. */
    public List<Broadcaster> broadcasters(Visitor visitor) {
        rights.checkSeeGateways(visitor);
        return register.broadcasters();
    }

    /**
     * Looks again what answers; starts nothing.
     *
     * @throws org.webinar.Refusal when the person may not
     * @throws org.webinar.spi.gateway.GatewayTrouble when nothing answers as it should
     */
    public Probed lookAgain(long gatewayId, Visitor visitor) {
        rights.checkSetUpGateways(visitor);
        return control.probeFor(register.gateway(gatewayId));
    }
}
