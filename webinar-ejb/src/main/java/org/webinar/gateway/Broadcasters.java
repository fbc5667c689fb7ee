package org.webinar.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return sheets(ledger.ofSite().stream()
                .filter(broadcaster -> has(broadcaster, words))
                .toList());
    }

    private boolean has(Broadcaster broadcaster, String words) {
        BroadcasterPlan plan = broadcaster.plan();
        String all = Folded.of(plan.name() + " " + building(broadcaster) + " " + plan.hls());
        return Stream.of(Folded.words(words)).allMatch(all::contains);
    }

    private String building(Broadcaster broadcaster) {
        return ledger.building(broadcaster.buildingId()).name();
    }

    /**
     * One of them.
     *
     * @throws NoSuchBroadcaster when the site has none with this number
     */
    public BroadcasterSheet one(long id) {
        return sheets(List.of(found(id))).get(0);
    }

    private Broadcaster found(long id) {
        return ledger.ofSite().stream()
                .filter(broadcaster -> broadcaster.id() == id)
                .findFirst()
                .orElseThrow(() -> new NoSuchBroadcaster(id));
    }

    /** Counted together: a site may have hundreds of them. */
    private List<BroadcasterSheet> sheets(List<Broadcaster> broadcasters) {
        Map<Long, Long> gateways =
                counted("select g.broadcaster.id, count(g) from Gateway g group by g.broadcaster.id");
        Map<Long, Long> slots = counted("select f.broadcasterId, count(f) from FurtherSlot f group by f.broadcasterId");
        Map<Long, Long> events = counted(
                database.createNativeQuery("select broadcaster_id, count(*) from live_event group by broadcaster_id"));
        return broadcasters.stream()
                .map(one -> new BroadcasterSheet(
                        one.id(),
                        one.slug(),
                        building(one),
                        one.plan(),
                        gateways.getOrDefault(one.id(), 0L) + slots.getOrDefault(one.id(), 0L),
                        events.getOrDefault(one.id(), 0L)))
                .toList();
    }

    private Map<Long, Long> counted(String question) {
        return counted(database.createQuery(question));
    }

    private static Map<Long, Long> counted(Query question) {
        Stream<?> rows = question.getResultStream();
        return rows.map(Object[].class::cast)
                .filter(row -> row[0] != null)
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).longValue()));
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
