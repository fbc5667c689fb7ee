package org.webinar.administration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.webinar.change.Changes;
import org.webinar.change.Deed;
import org.webinar.change.Note;
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
    private final Changes changes;

    /** For the container's proxy. */
    public GatewayDesk() {
        this(null, null, null, null, null, null);
    }

    @Inject
    GatewayDesk(
            GatewayRegister register,
            GatewayControl control,
            GatewayDrivers drivers,
            Plugins plugins,
            Rights rights,
            Changes changes) {
        this.register = register;
        this.control = control;
        this.drivers = drivers;
        this.plugins = plugins;
        this.rights = rights;
        this.changes = changes;
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
     * @param read what the person saw before; when that is not so any more, somebody else was faster
     * @throws GatewayChangedMeanwhile when somebody else has decided otherwise since
     * @throws org.webinar.Refusal when the person may not, or something typed makes no sense
     */
    public void equip(long gatewayId, GatewayDriving read, Equipment equipment, Visitor visitor) {
        rights.checkSetUpGateways(visitor);
        register.gateway(gatewayId);
        changes.noting(visitor, () -> {
            register.lock(gatewayId);
            GatewayDriving before = GatewayDriving.of(register.one(gatewayId));
            if (!before.equals(read)) {
                throw new GatewayChangedMeanwhile(before.differencesFrom(read), before);
            }
            control.equip(gatewayId, equipment);
            return before.note(register.one(gatewayId), equipment);
        });
    }

    /**
     * Decides whether a gateway serves, how many streams at once with which margins, and its further channels.
     *
     * @param read what the person saw before; only what differs from it is changed
     * @throws org.webinar.Refusal when the person may not, or a channel makes no sense or is taken
     */
    public void serve(long gatewayId, Duty read, Duty wish, List<SlotWish> channels, Visitor visitor) {
        rights.checkSetUpGateways(visitor);
        changes.noting(visitor, () -> {
            GatewaySheet before = register.one(gatewayId);
            Duty was = before.setup().duty();
            register.serve(gatewayId, read, wish, channels);
            return GatewayNotes.served(was, before.furtherSlots(), register.one(gatewayId));
        });
    }

    /**
     * Puts a gateway into service or takes it out.
     *
     * @throws org.webinar.Refusal when the person may not
     */
    public void put(long gatewayId, Posture posture, Visitor visitor) {
        rights.checkSetUpGateways(visitor);
        changes.noting(visitor, () -> {
            GatewaySheet before = register.one(gatewayId);
            Duty duty = before.setup().duty();
            Duration setUp = duty.setUp().orElse(null);
            Duration tearDown = duty.tearDown().orElse(null);
            Duty wish = new Duty(posture, duty.slots(), duty.priority(), setUp, tearDown);
            register.serve(gatewayId, duty, wish);
            return GatewayNotes.served(duty, before.furtherSlots(), register.one(gatewayId));
        });
    }

    /**
     * Says that somebody has seen to a machine that had not confirmed its stop: it may be used again.
     *
     * @throws org.webinar.Refusal when the person may not
     */
    public void seenTo(long gatewayId, Visitor visitor) {
        rights.checkSetUpGateways(visitor);
        changes.noting(visitor, () -> {
            register.seenTo(gatewayId);
            return Note.of(Deed.SEEN_TO, GatewayNotes.thing(register.one(gatewayId)));
        });
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
