package org.webinar.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.webinar.site.CurrentSite;

/** The gateways of the site that is asked, for those who administer them. */
@ApplicationScoped
@Transactional
public class GatewayRegister {
    @PersistenceContext
    private EntityManager database;

    private final GatewayLedger setups;
    private final GatewaySecrets secrets;
    private final FurtherSlots furtherSlots;
    private final Quarantines quarantines;
    private final CurrentSite site;

    /** For the container's proxy. */
    public GatewayRegister() {
        this(null, null, null, null, null);
    }

    @Inject
    GatewayRegister(
            GatewayLedger setups,
            GatewaySecrets secrets,
            FurtherSlots furtherSlots,
            Quarantines quarantines,
            CurrentSite site) {
        this.setups = setups;
        this.secrets = secrets;
        this.furtherSlots = furtherSlots;
        this.quarantines = quarantines;
        this.site = site;
    }

    /** All of them, in the order of Pod's administration. */
    public List<GatewaySheet> all() {
        return database.createQuery("select g from Gateway g where g.siteId = :site order by g.id", Gateway.class)
                .setParameter("site", site.id())
                .getResultStream()
                .map(this::sheet)
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NoSuchGateway when the site has none with this number
     */
    public GatewaySheet one(long id) {
        return sheet(gateway(id));
    }

    /**
     * One of them, as it stands in Pod's table.
     *
     * @throws NoSuchGateway when the site has none with this number
     */
    public Gateway gateway(long id) {
        Gateway found = Optional.ofNullable(database.find(Gateway.class, id))
                .filter(gateway -> gateway.siteId() == site.id())
                .orElseThrow(() -> new NoSuchGateway(id));
        found.broadcaster().hls();
        return found;
    }

    /**
     * Lets nobody else change a gateway until the transaction is over; to be called before it is read, so that what is read
     * is still so when it is changed.
     */
    public void lock(long id) {
        setups.lock(id);
    }

    /** One of them where no request says which site it is. */
    public Gateway ofAnySite(long id) {
        Gateway found = Optional.ofNullable(database.find(Gateway.class, id)).orElseThrow(() -> new NoSuchGateway(id));
        found.broadcaster().hls();
        return found;
    }

    /** The same with what is known of it. */
    public GatewaySheet sheetOfAnySite(long id) {
        return sheet(ofAnySite(id));
    }

    /** Every secret of the site's gateways, so that it can be hidden wherever it might stand; never to be shown. */
    public List<String> secrets() {
        return all().stream()
                .flatMap(sheet -> Stream.of(
                                sheet.gateway().secrets(),
                                secrets.opened(sheet.gateway().id()),
                                furtherSlots.addresses(sheet.gateway().id()))
                        .flatMap(List::stream))
                .toList();
    }

    private GatewaySheet sheet(Gateway gateway) {
        gateway.broadcaster().hls();
        long id = gateway.id();
        return new GatewaySheet(
                gateway,
                setups.setup(id),
                secrets.names(id),
                furtherSlots.of(id),
                quarantines.all().stream()
                        .filter(zombie -> zombie.gatewayId() == id)
                        .toList());
    }

    /**
     * Takes whether a gateway serves, how many streams at once, with which margins.
     *
     * @param read what the administrator saw; only what differs from it is changed
     */
    public void serve(long id, Duty read, Duty wish) {
        setups.serve(gateway(id).id(), read, wish);
    }

    /**
     * The same with its further channels.
     *
     * @throws org.webinar.Refusal when a channel makes no sense, is taken, or is promised
     */
    public void serve(long id, Duty read, Duty wish, List<SlotWish> channels) {
        furtherSlots.decide(gateway(id).id(), channels);
        serve(id, read, wish);
    }

    /** Where pictures can be watched, by name. */
    public List<Broadcaster> broadcasters() {
        return database.createQuery("select b from Broadcaster b order by b.name, b.id", Broadcaster.class)
                .getResultList();
    }

    /** Somebody has seen to machines that had not confirmed their stop: they may be used again. */
    public void seenTo(long id) {
        quarantines.all().stream()
                .filter(zombie -> zombie.gatewayId() == gateway(id).id())
                .forEach(zombie -> quarantines.release(zombie.gatewayId(), zombie.sessionId()));
    }
}
