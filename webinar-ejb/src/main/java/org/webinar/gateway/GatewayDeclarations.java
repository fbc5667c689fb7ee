package org.webinar.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.webinar.site.CurrentSite;

/**
 * The rows of gateways in Pod's table, as administrators declare and change them. Meanwhile nothing is promised to anybody,
 * so that no two gateways come to share a channel, and none is moved away from under a webinar.
 */
@ApplicationScoped
@Transactional
public class GatewayDeclarations {
    @PersistenceContext
    private EntityManager database;

    private final PoolLedger pool;
    private final GatewayEngagements engagements;
    private final BroadcasterLedger broadcasters;
    private final GatewayLedger setups;
    private final GatewaySecrets secrets;
    private final CurrentSite site;
    private final Event<GatewayFreed> freed;

    /** For the container's proxy. */
    public GatewayDeclarations() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    GatewayDeclarations(
            PoolLedger pool,
            GatewayEngagements engagements,
            BroadcasterLedger broadcasters,
            GatewayLedger setups,
            GatewaySecrets secrets,
            CurrentSite site,
            Event<GatewayFreed> freed) {
        this.pool = pool;
        this.engagements = engagements;
        this.broadcasters = broadcasters;
        this.setups = setups;
        this.secrets = secrets;
        this.site = site;
        this.freed = freed;
    }

    /**
     * Adds a gateway to the site. One that stands there already with all that is wished is given as it is: somebody has
     * pressed twice.
     *
     * @param slugs how names are spelt in addresses
     * @throws org.webinar.Refusal when something typed makes no sense or is taken
     */
    public Declared declare(GatewayWish wish, UnaryOperator<String> slugs) {
        pool.lock();
        return declared(wish).map(id -> new Declared(id, false)).orElseGet(() -> new Declared(add(wish, slugs), true));
    }

    private Optional<Long> declared(GatewayWish wish) {
        return gateways().stream()
                .filter(gateway -> gateway.siteId() == site.id()
                        && gateway.typedUrl().equals(wish.url())
                        && gateway.pushesTo(wish.rtmp())
                        && broadcasters.isWished(gateway.broadcaster(), wish)
                        && (gateway.podKnows(wish.token())
                                || secrets.opened(gateway.id()).contains(wish.token())))
                .map(Gateway::id)
                .findFirst();
    }

    private long add(GatewayWish wish, UnaryOperator<String> slugs) {
        DeclarationRules.checkToken(wish.token(), wish.podToo());
        Gateway gateway = new Gateway(site.id());
        move(gateway, wish.url());
        publish(gateway, wish.rtmp(), () -> broadcasters.wished(wish, slugs));
        database.persist(gateway);
        database.flush();
        keepToken(gateway, wish);
        freed.fire(new GatewayFreed());
        return gateway.id();
    }

    /**
     * Changes the row of a gateway.
     *
     * @param slugs how names are spelt in addresses
     * @throws GatewayAtWork when it is sending and must be reached where it is
     * @throws ChannelPromised when an audience has been told already where to watch
     * @throws org.webinar.Refusal when there is none, or something typed makes no sense or is taken
     */
    public void alter(long id, GatewayWish wish, UnaryOperator<String> slugs) {
        pool.lock();
        Gateway gateway = gateway(id);
        DeclarationRules.checkToken(wish.token(), wish.podToo());
        if (wish.token().isEmpty() && wish.podToo() != gateway.isToldToPod()) {
            throw new TokenNeeded();
        }
        boolean moves = !gateway.typedUrl().equals(wish.url());
        if ((moves || !wish.token().isEmpty()) && engagements.atWork(id)) {
            throw new GatewayAtWork();
        }
        if (moves) {
            move(gateway, wish.url());
        }
        String rtmp = wish.rtmp().isEmpty() ? gateway.typedRtmp().strip() : wish.rtmp();
        if (!gateway.pushesTo(rtmp) || !broadcasters.isWished(gateway.broadcaster(), wish)) {
            if (engagements.promised(id)) {
                throw new ChannelPromised();
            }
            publish(gateway, rtmp, () -> broadcasters.wished(wish, slugs));
        }
        keepToken(gateway, wish);
        setups.believeNext(id);
        database.flush();
    }

    private void move(Gateway gateway, String url) {
        DeclarationRules.checkMachine(url);
        boolean taken = gateways().stream()
                .filter(other -> !other.id().equals(gateway.id()))
                .anyMatch(other -> DeclarationRules.sameMachine(other.typedUrl(), url));
        if (taken) {
            throw new MachineTaken();
        }
        gateway.moveTo(url);
    }

    private void publish(Gateway gateway, String rtmp, Supplier<Broadcaster> wished) {
        DeclarationRules.checkPush(rtmp);
        if (engagements.pushedTo(rtmp, gateway.id())) {
            throw new PushAddressTaken();
        }
        Broadcaster broadcaster = wished.get();
        if (engagements.watched(broadcaster, gateway.id())) {
            throw new BroadcasterTaken(broadcaster.name());
        }
        gateway.publish(rtmp, broadcaster);
    }

    /** It lies sealed with us, or in clear where Pod reads it, and never in both places. */
    private void keepToken(Gateway gateway, GatewayWish wish) {
        if (wish.token().isEmpty()) {
            return;
        }
        if (wish.podToo()) {
            gateway.tellPod(wish.token());
        } else {
            gateway.hideFromPod();
        }
        secrets.keep(gateway.id(), Map.of(Equipment.OWN_TOKEN, wish.podToo() ? "" : wish.token()));
    }

    /**
     * What may be typed anew of a gateway, without its secrets.
     *
     * @throws NoSuchGateway when the site has none with this number
     */
    public GatewayWish typed(long id) {
        Gateway gateway = gateway(id);
        return new GatewayWish(
                gateway.typedUrl(),
                "",
                gateway.isToldToPod(),
                "",
                gateway.broadcaster().id(),
                null);
    }

    /** The broadcasters of the site that no channel of another gateway has; nought for a gateway yet to come. */
    public List<Broadcaster> free(long gatewayId) {
        Stream<Broadcaster> own =
                gatewayId == 0 ? Stream.empty() : Stream.of(gateway(gatewayId).broadcaster());
        Stream<Broadcaster> others =
                broadcasters.ofSite().stream().filter(broadcaster -> !engagements.watched(broadcaster, gatewayId));
        return Stream.concat(own, others).distinct().toList();
    }

    /** The buildings of the site, by name. */
    public List<Building> buildings() {
        return broadcasters.buildings();
    }

    private Gateway gateway(long id) {
        return Optional.ofNullable(database.find(Gateway.class, id))
                .filter(gateway -> gateway.siteId() == site.id())
                .orElseThrow(() -> new NoSuchGateway(id));
    }

    private List<Gateway> gateways() {
        return database.createQuery("select g from Gateway g order by g.id", Gateway.class)
                .getResultList();
    }
}
