package org.webinar.administration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.webinar.change.Changes;
import org.webinar.change.Difference;
import org.webinar.change.Note;
import org.webinar.gateway.Broadcaster;
import org.webinar.gateway.Building;
import org.webinar.gateway.Declared;
import org.webinar.gateway.GatewayDeclarations;
import org.webinar.gateway.GatewayRegister;
import org.webinar.gateway.GatewayWish;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Slug;
import org.webinar.rights.Rights;

/** Where administrators add gateways to the site, and change what stands of them in Pod's table. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeclarationDesk {
    private static final Logger LOG = Logger.getLogger(DeclarationDesk.class.getName());

    private final GatewayDeclarations declarations;
    private final GatewayRegister register;
    private final Rights rights;
    private final Changes changes;

    /** For the container's proxy. */
    public DeclarationDesk() {
        this(null, null, null, null);
    }

    @Inject
    DeclarationDesk(GatewayDeclarations declarations, GatewayRegister register, Rights rights, Changes changes) {
        this.declarations = declarations;
        this.register = register;
        this.rights = rights;
        this.changes = changes;
    }

    /**
     * Lets people pass who may add gateways.
     *
     * @throws org.webinar.Refusal for everybody else
     */
    public void checkMayAdd(Visitor visitor) {
        rights.checkSetUpGateways(visitor);
    }

    /**
     * Adds a gateway; the same a second time changes nothing.
     *
     * @return its number
     * @throws org.webinar.Refusal when the person may not, or something typed makes no sense or is taken
     */
    public long add(GatewayWish wish, Visitor visitor) {
        rights.checkSetUpGateways(visitor);
        Note note = Tables.written(() -> changes.noting(visitor, () -> {
            Declared declared = declarations.declare(wish, Slug::of);
            return GatewayNotes.declared(register.one(declared.id()), declared.fresh());
        }));
        if (note.tells()) {
            tell("added", note.thing().id(), visitor);
        }
        return note.thing().id();
    }

    /**
     * What may be typed anew of a gateway, without its secrets.
     *
     * @throws org.webinar.Refusal when the person may not, or there is none
     */
    public GatewayWish typed(long gatewayId, Visitor visitor) {
        rights.checkSetUpGateways(visitor);
        return declarations.typed(gatewayId);
    }

    /**
     * Changes a gateway's address, token and channel.
     *
     * @param read what the person saw before ({@link #typed})
     * @throws GatewayRowChangedMeanwhile when somebody else has changed it since
     * @throws org.webinar.Refusal when the person may not, something typed makes no sense or is taken, or the gateway is at
     *     work or promised
     */
    public void alter(long gatewayId, GatewayWish read, GatewayWish wish, Visitor visitor) {
        rights.checkSetUpGateways(visitor);
        Tables.written(() -> {
            changes.noting(visitor, () -> {
                register.lock(gatewayId);
                String broadcaster = register.gateway(gatewayId).broadcaster().name();
                GatewayWish was = declarations.typed(gatewayId);
                if (!was.equals(read)) {
                    throw new GatewayRowChangedMeanwhile(theirs(broadcaster, read, was), was);
                }
                declarations.alter(gatewayId, wish, Slug::of);
                return GatewayNotes.altered(was, broadcaster, register.one(gatewayId), wish);
            });
            return gatewayId;
        });
        tell("changed", gatewayId, visitor);
    }

    private static List<Difference> theirs(String broadcaster, GatewayWish read, GatewayWish was) {
        boolean same = was.broadcasterId().equals(read.broadcasterId());
        return Stream.of(
                        GatewayNotes.address(read.url(), was.url()),
                        Difference.between("POD_TOO", read.podToo(), was.podToo()),
                        Difference.between("BROADCASTER", same ? broadcaster : null, broadcaster))
                .flatMap(Optional::stream)
                .toList();
    }

    private static void tell(String deed, long gatewayId, Visitor visitor) {
        LOG.log(Level.INFO, "webinar: gateway {0} has been {1} by {2}", new Object[] {
            Long.toString(gatewayId), deed, visitor.username()
        });
    }

    /** Where what a gateway sends could be watched; nought for a gateway yet to come. */
    public List<Broadcaster> freeBroadcasters(long gatewayId, Visitor visitor) {
        rights.checkSetUpGateways(visitor);
        return declarations.free(gatewayId);
    }

    /** The buildings of the site, by name. */
    public List<Building> buildings(Visitor visitor) {
        rights.checkSetUpGateways(visitor);
        return declarations.buildings();
    }
}
