package org.webinar.administration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.gateway.Broadcaster;
import org.webinar.gateway.Building;
import org.webinar.gateway.GatewayDeclarations;
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
    private final Rights rights;

    /** For the container's proxy. */
    public DeclarationDesk() {
        this(null, null);
    }

    @Inject
    DeclarationDesk(GatewayDeclarations declarations, Rights rights) {
        this.declarations = declarations;
        this.rights = rights;
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
        long id = written(() -> declarations.declare(wish, Slug::of));
        tell("added", id, visitor);
        return id;
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
     * @throws org.webinar.Refusal when the person may not, something typed makes no sense or is taken, or the gateway is at
     *     work or promised
     */
    public void alter(long gatewayId, GatewayWish wish, Visitor visitor) {
        rights.checkSetUpGateways(visitor);
        written(() -> {
            declarations.alter(gatewayId, wish, Slug::of);
            return gatewayId;
        });
        tell("changed", gatewayId, visitor);
    }

    private static void tell(String deed, long gatewayId, Visitor visitor) {
        LOG.log(Level.INFO, "webinar: gateway {0} has been {1} by {2}", new Object[] {
            Long.toString(gatewayId), deed, visitor.username()
        });
    }

    /** Django takes no lock, and beside Pod our user may have been granted less than this needs. */
    private static long written(Supplier<Long> deed) {
        try {
            return deed.get();
        } catch (PersistenceException | TransactionalException notTaken) {
            LOG.log(Level.WARNING, "webinar: the rows of a gateway were not written", notTaken);
            throw new GatewayNotWritten();
        }
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
