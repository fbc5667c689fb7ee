package org.webinar.administration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.webinar.change.Changes;
import org.webinar.change.Note;
import org.webinar.gateway.BroadcasterPlan;
import org.webinar.gateway.BroadcasterSheet;
import org.webinar.gateway.Broadcasters;
import org.webinar.gateway.BuildingSheet;
import org.webinar.gateway.Buildings;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Slug;
import org.webinar.rights.Rights;

/** Where administrators look after broadcasters and the buildings that they stand in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BroadcasterDesk {
    private final Broadcasters broadcasters;
    private final Buildings buildings;
    private final Changes changes;
    private final Rights rights;

    /** For the container's proxy. */
    public BroadcasterDesk() {
        this(null, null, null, null);
    }

    @Inject
    BroadcasterDesk(Broadcasters broadcasters, Buildings buildings, Changes changes, Rights rights) {
        this.broadcasters = broadcasters;
        this.buildings = buildings;
        this.changes = changes;
        this.rights = rights;
    }

    /**
     * Broadcasters with these words in their name, building or address; by name.
     *
     * @throws org.webinar.Refusal when the person may not see them
     */
    public List<BroadcasterSheet> find(String words, Visitor visitor) {
        Rights.administrators(rights.maySeeBroadcasters(visitor));
        return broadcasters.find(words);
    }

    /**
     * Buildings with these words in their name; by name.
     *
     * @throws org.webinar.Refusal when the person may not see them
     */
    public List<BuildingSheet> findBuildings(String words, Visitor visitor) {
        Rights.administrators(rights.maySeeBroadcasters(visitor));
        return buildings.find(words);
    }

    /**
     * One broadcaster.
     *
     * @throws org.webinar.Refusal when the person may not see it, or there is none
     */
    public BroadcasterSheet one(long id, Visitor visitor) {
        Rights.administrators(rights.maySeeBroadcasters(visitor));
        return broadcasters.one(id);
    }

    /**
     * One building.
     *
     * @throws org.webinar.Refusal when the person may not see it, or there is none
     */
    public BuildingSheet building(long id, Visitor visitor) {
        Rights.administrators(rights.maySeeBroadcasters(visitor));
        return buildings.one(id);
    }

    /**
     * Lets people pass who may add broadcasters.
     *
     * @throws org.webinar.Refusal for everybody else
     */
    public void checkMayAdd(Visitor visitor) {
        Rights.administrators(rights.mayAddBroadcasters(visitor));
    }

    /**
     * Lets people pass who may add buildings.
     *
     * @throws org.webinar.Refusal for everybody else
     */
    public void checkMayAddBuildings(Visitor visitor) {
        Rights.administrators(rights.mayAddBuildings(visitor));
    }

    /**
     * Adds a broadcaster.
     *
     * @throws org.webinar.Refusal when the person may not, or something makes no sense or is taken
     */
    public void add(BroadcasterPlan plan, Visitor visitor) {
        checkMayAdd(visitor);
        write(visitor, () -> broadcasters.add(plan, Slug::of));
    }

    /**
     * Writes down what the person has changed of a broadcaster, and nothing else.
     *
     * @param read what the form held when it was opened
     * @throws org.webinar.Refusal when it does not go; then nothing has changed
     */
    public void change(long id, BroadcasterPlan read, BroadcasterPlan wish, Visitor visitor) {
        Rights.administrators(rights.mayChangeBroadcasters(visitor));
        write(visitor, () -> broadcasters.change(id, read, wish, Slug::of));
    }

    /**
     * Deletes a broadcaster that nothing uses.
     *
     * @throws org.webinar.Refusal when the person may not, or something uses it
     */
    public void delete(long id, Visitor visitor) {
        Rights.administrators(rights.mayDeleteBroadcasters(visitor));
        write(visitor, () -> broadcasters.delete(id));
    }

    /**
     * Adds a building.
     *
     * @throws org.webinar.Refusal when the person may not, or the name makes no sense or is taken
     */
    public void addBuilding(String name, Visitor visitor) {
        checkMayAddBuildings(visitor);
        write(visitor, () -> buildings.add(name));
    }

    /**
     * Gives a building another name.
     *
     * @param read its name when the form was opened
     * @throws org.webinar.Refusal when the person may not, somebody else was faster, or the name makes no sense or is taken
     */
    public void renameBuilding(long id, String read, String name, Visitor visitor) {
        Rights.administrators(rights.mayChangeBuildings(visitor));
        write(visitor, () -> buildings.rename(id, read, name));
    }

    /**
     * Deletes a building in which nothing stands.
     *
     * @throws org.webinar.Refusal when the person may not, or broadcasters stand in it
     */
    public void deleteBuilding(long id, Visitor visitor) {
        Rights.administrators(rights.mayDeleteBuildings(visitor));
        write(visitor, () -> buildings.delete(id));
    }

    private void write(Visitor visitor, Supplier<Note> deed) {
        Tables.written(() -> changes.noting(visitor, deed));
    }
}
