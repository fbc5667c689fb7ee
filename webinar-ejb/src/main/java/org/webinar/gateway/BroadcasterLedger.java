package org.webinar.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.UnaryOperator;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;
import org.webinar.site.CurrentSite;

/** Broadcasters and their buildings, as administrators choose or add them. */
@ApplicationScoped
@Transactional
class BroadcasterLedger {
    @PersistenceContext
    private EntityManager database;

    private final CurrentSite site;
    private final Settings settings;

    BroadcasterLedger() {
        this(null, null);
    }

    @Inject
    BroadcasterLedger(CurrentSite site, Settings settings) {
        this.site = site;
        this.settings = settings;
    }

    /** Those in the site's buildings, by name. */
    public List<Broadcaster> ofSite() {
        List<Long> buildings = buildings().stream().map(Building::id).toList();
        return all().stream()
                .filter(broadcaster -> buildings.contains(broadcaster.buildingId()))
                .toList();
    }

    /** The buildings of the site, by name. */
    public List<Building> buildings() {
        return allBuildings().stream()
                .filter(building -> building.servesSite(site.id()))
                .toList();
    }

    /** Whether it is the one that was chosen, or the new one as it was typed. */
    public boolean isWished(Broadcaster broadcaster, GatewayWish wish) {
        return wish.fresh() == null
                ? broadcaster.id().equals(wish.broadcasterId())
                : broadcaster.name().equals(wish.fresh().name())
                        && broadcaster.hls().equals(wish.fresh().hls());
    }

    /**
     * The one that was chosen, or the new one.
     *
     * @throws BroadcasterMissing when the site has none that was chosen
     * @throws org.webinar.Refusal when something typed of the new one makes no sense or is taken
     */
    public Broadcaster wished(GatewayWish wish, UnaryOperator<String> slugs) {
        return wish.fresh() == null
                ? ofSite().stream()
                        .filter(one -> one.id().equals(wish.broadcasterId()))
                        .findFirst()
                        .orElseThrow(BroadcasterMissing::new)
                : add(wish.fresh(), slugs.apply(wish.fresh().name()));
    }

    private Broadcaster add(BroadcasterWish wish, String slug) {
        DeclarationRules.checkBroadcaster(wish.name(), slug, wish.hls());
        checkFree(wish.name(), slug, wish.hls(), 0);
        String language = settings.orFallback(Catalogue.LANGUAGE_CODE).getLanguage();
        Broadcaster fresh = new Broadcaster(wish.name(), slug, wish.hls(), building(wish), language);
        database.persist(fresh);
        database.flush();
        return fresh;
    }

    /**
     * Lets what has to be unique pass that nobody has but this one.
     *
     * @param except its number; nought for one yet to come
     * @throws BroadcasterNameTaken when another one is called or spelt so
     * @throws PlaylistTaken when another one is watched there
     */
    public void checkFree(String name, String slug, String hls, long except) {
        for (Broadcaster other : all()) {
            if (other.id() == except) {
                continue;
            }
            if (other.name().equalsIgnoreCase(name) || other.slug().equals(slug)) {
                throw new BroadcasterNameTaken(other.name());
            }
            if (other.hls().equals(hls)) {
                throw new PlaylistTaken(other.name());
            }
        }
    }

    /** The building with this number, whatever its site. */
    public Building building(long id) {
        return database.find(Building.class, id);
    }

    private long building(BroadcasterWish wish) {
        return buildings().stream()
                .filter(building -> building.id().equals(wish.buildingId()))
                .map(Building::id)
                .findFirst()
                .orElseGet(() -> addBuilding(wish.buildingName()));
    }

    /**
     * Lets the name of a building pass.
     *
     * @param except its number; nought for one yet to come
     * @throws BuildingNameUnreadable when it is missing or too long
     * @throws BuildingNameTaken when another one is called so
     */
    public void checkBuilding(String name, long except) {
        DeclarationRules.checkBuilding(name);
        if (allBuildings().stream()
                .anyMatch(building -> building.id() != except && building.name().equalsIgnoreCase(name))) {
            throw new BuildingNameTaken(name);
        }
    }

    /** Adds a building to the site, and gives its number. */
    public long addBuilding(String name) {
        checkBuilding(name, 0);
        Building fresh = new Building(name, site.id());
        database.persist(fresh);
        database.flush();
        return fresh.id();
    }

    private List<Broadcaster> all() {
        return database.createQuery("select b from Broadcaster b order by b.name, b.id", Broadcaster.class)
                .getResultList();
    }

    private List<Building> allBuildings() {
        return database.createQuery("select b from Building b order by b.name, b.id", Building.class)
                .getResultList();
    }
}
