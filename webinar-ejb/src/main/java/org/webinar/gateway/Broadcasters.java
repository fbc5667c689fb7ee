package org.webinar.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.UnaryOperator;
import org.webinar.change.Deed;
import org.webinar.change.Note;
import org.webinar.change.Thing;
import org.webinar.database.Folded;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;

/** The broadcasters of the site that is asked, for those who administer them. Each change says what is to be written down. */
@ApplicationScoped
@Transactional
public class Broadcasters {
    @PersistenceContext
    private EntityManager database;

    private final BroadcasterLedger ledger;
    private final GatewayEngagements engagements;
    private final PoolLedger pool;
    private final Settings settings;

    /** For the container's proxy. */
    public Broadcasters() {
        this(null, null, null, null);
    }

    @Inject
    Broadcasters(BroadcasterLedger ledger, GatewayEngagements engagements, PoolLedger pool, Settings settings) {
        this.ledger = ledger;
        this.engagements = engagements;
        this.pool = pool;
        this.settings = settings;
    }

    /** Those with these words in their name, their building's or the playlist's address; by name. */
    public List<BroadcasterSheet> find(String words) {
        return ledger.ofSite().stream()
                .map(this::sheet)
                .filter(sheet -> has(sheet, words))
                .toList();
    }

    private static boolean has(BroadcasterSheet sheet, String words) {
        String all = Folded.of(sheet.plan().name() + " " + sheet.building() + " "
                + sheet.plan().hls());
        return List.of(Folded.words(words)).stream().allMatch(all::contains);
    }

    /**
     * One of them.
     *
     * @throws NoSuchBroadcaster when the site has none with this number
     */
    public BroadcasterSheet one(long id) {
        return sheet(found(id));
    }

    private Broadcaster found(long id) {
        return ledger.ofSite().stream()
                .filter(broadcaster -> broadcaster.id() == id)
                .findFirst()
                .orElseThrow(() -> new NoSuchBroadcaster(id));
    }

    private BroadcasterSheet sheet(Broadcaster broadcaster) {
        return new BroadcasterSheet(
                broadcaster.id(),
                broadcaster.slug(),
                ledger.building(broadcaster.buildingId()).name(),
                broadcaster.plan(),
                count("select count(g) from Gateway g where g.broadcaster.id = :it", broadcaster.id())
                        + count("select count(f) from FurtherSlot f where f.broadcasterId = :it", broadcaster.id()),
                ((Number) database.createNativeQuery("select count(*) from live_event where broadcaster_id = ?")
                                .setParameter(1, broadcaster.id())
                                .getSingleResult())
                        .longValue());
    }

    private long count(String question, Long it) {
        return database.createQuery(question, Long.class).setParameter("it", it).getSingleResult();
    }

    /**
     * Adds one.
     *
     * @param slugs how names are spelt in addresses
     * @throws org.webinar.Refusal when something makes no sense or is taken
     */
    public Note add(BroadcasterPlan plan, UnaryOperator<String> slugs) {
        pool.lock();
        String slug = checked(plan, slugs, 0);
        String language = settings.orFallback(Catalogue.LANGUAGE_CODE).getLanguage();
        Broadcaster fresh = new Broadcaster(plan.name(), slug, plan.hls(), plan.buildingId(), language);
        fresh.become(plan, slug);
        database.persist(fresh);
        database.flush();
        return Note.of(Deed.ADDED, Thing.broadcaster(fresh.id(), fresh.name()));
    }

    /**
     * Writes down what the person has changed, and nothing else.
     *
     * @param read what the form held when it was opened
     * @throws BroadcasterChangedMeanwhile when somebody else has changed the same since
     * @throws BroadcasterAtWork when a picture is being sent to the address that is to change
     * @throws org.webinar.Refusal when there is none, or something makes no sense or is taken
     */
    public Note change(long id, BroadcasterPlan read, BroadcasterPlan wish, UnaryOperator<String> slugs) {
        pool.lock();
        found(id);
        Broadcaster broadcaster = database.find(Broadcaster.class, id, LockModeType.PESSIMISTIC_WRITE);
        database.refresh(broadcaster);
        BroadcasterPlan stored = broadcaster.plan();
        BroadcasterPlan plan = read.merge(wish, stored);
        String slug = checked(plan, slugs, id);
        if (!plan.hls().equals(stored.hls()) && atWork(id)) {
            throw new BroadcasterAtWork(stored.name());
        }
        broadcaster.become(plan, slug);
        database.flush();
        return new Note(Deed.CHANGED, Thing.broadcaster(id, plan.name()), stored.differences(plan));
    }

    private boolean atWork(long id) {
        List<Long> gateways = database.createQuery(
                        "select g.id from Gateway g where g.broadcaster.id = :it"
                                + " or g.id in (select f.gatewayId from FurtherSlot f where f.broadcasterId = :it)",
                        Long.class)
                .setParameter("it", id)
                .getResultList();
        return gateways.stream().anyMatch(engagements::atWork);
    }

    private String checked(BroadcasterPlan plan, UnaryOperator<String> slugs, long except) {
        String slug = slugs.apply(plan.name());
        DeclarationRules.checkBroadcaster(plan.name(), slug, plan.hls());
        ledger.checkFree(plan.name(), slug, plan.hls(), except);
        if (ledger.buildings().stream().noneMatch(building -> building.id().equals(plan.buildingId()))) {
            throw new NoSuchBuilding(plan.buildingId() == null ? 0 : plan.buildingId());
        }
        return slug;
    }

    /**
     * Deletes one that nothing uses.
     *
     * @throws BroadcasterInUse when something does
     * @throws NoSuchBroadcaster when there is none
     */
    public Note delete(long id) {
        pool.lock();
        BroadcasterSheet sheet = one(id);
        if (sheet.used()) {
            throw new BroadcasterInUse(sheet.plan().name(), sheet.channels(), sheet.events());
        }
        for (String table :
                List.of("live_broadcaster_manage_groups where broadcaster_id", "live_broadcaster where id")) {
            database.createNativeQuery("delete from " + table + " = ?")
                    .setParameter(1, id)
                    .executeUpdate();
        }
        return Note.of(Deed.DELETED, Thing.broadcaster(id, sheet.plan().name()));
    }
}
