package org.webinar.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.webinar.change.Deed;
import org.webinar.change.Difference;
import org.webinar.change.Note;
import org.webinar.change.Thing;
import org.webinar.database.Folded;

/** The buildings of the site that is asked, for those who administer them. Each change says what is to be written down. */
@ApplicationScoped
@Transactional
public class Buildings {
    @PersistenceContext
    private EntityManager database;

    private final BroadcasterLedger ledger;
    private final PoolLedger pool;

    /** For the container's proxy. */
    public Buildings() {
        this(null, null);
    }

    @Inject
    Buildings(BroadcasterLedger ledger, PoolLedger pool) {
        this.ledger = ledger;
        this.pool = pool;
    }

    /** Those with these words in their name; by name. */
    public List<BuildingSheet> find(String words) {
        return ledger.buildings().stream()
                .filter(building ->
                        List.of(Folded.words(words)).stream().allMatch(Folded.of(building.name())::contains))
                .map(this::sheet)
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NoSuchBuilding when the site has none with this number
     */
    public BuildingSheet one(long id) {
        return sheet(found(id));
    }

    private Building found(long id) {
        return ledger.buildings().stream()
                .filter(building -> building.id() == id)
                .findFirst()
                .orElseThrow(() -> new NoSuchBuilding(id));
    }

    private BuildingSheet sheet(Building building) {
        return new BuildingSheet(
                building.id(), building.name(), in(building.id()).size());
    }

    private List<String> in(long id) {
        return database.createQuery(
                        "select b.name from Broadcaster b where b.buildingId = :it order by b.name", String.class)
                .setParameter("it", id)
                .getResultList();
    }

    /**
     * Adds one to the site.
     *
     * @throws org.webinar.Refusal when the name makes no sense or is taken
     */
    public Note add(String name) {
        pool.lock();
        String spelt = spelt(name);
        return Note.of(Deed.ADDED, Thing.building(ledger.addBuilding(spelt), spelt));
    }

    private static String spelt(String name) {
        return name == null ? "" : name.replaceAll("\\p{Cc}", " ").strip();
    }

    /**
     * Gives one another name.
     *
     * @param read its name when the form was opened
     * @throws BuildingChangedMeanwhile when somebody else has renamed it since
     * @throws org.webinar.Refusal when there is none, or the name makes no sense or is taken
     */
    public Note rename(long id, String read, String name) {
        pool.lock();
        found(id);
        Building building = database.find(Building.class, id, LockModeType.PESSIMISTIC_WRITE);
        database.refresh(building);
        String before = building.name();
        String after = spelt(name);
        if (!before.equals(read) && !before.equals(after)) {
            throw new BuildingChangedMeanwhile(before);
        }
        if (!before.equals(after)) {
            ledger.checkBuilding(after, id);
            building.rename(after);
            database.flush();
        }
        return Note.changed(Thing.building(id, after), Difference.between("NAME", before, after));
    }

    /**
     * Deletes one in which nothing stands.
     *
     * @throws BuildingInUse when broadcasters do
     * @throws NoSuchBuilding when there is none
     */
    public Note delete(long id) {
        pool.lock();
        Building building = found(id);
        List<String> broadcasters = in(id);
        if (!broadcasters.isEmpty()) {
            throw new BuildingInUse(building.name(), broadcasters);
        }
        for (String table : List.of("live_building_sites where building_id", "live_building where id")) {
            database.createNativeQuery("delete from " + table + " = ?")
                    .setParameter(1, id)
                    .executeUpdate();
        }
        return Note.of(Deed.DELETED, Thing.building(id, building.name()));
    }
}
