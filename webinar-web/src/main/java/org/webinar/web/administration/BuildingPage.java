package org.webinar.web.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.webinar.Refusal;
import org.webinar.administration.BroadcasterDesk;
import org.webinar.gateway.BuildingChangedMeanwhile;
import org.webinar.gateway.BuildingNameTaken;
import org.webinar.gateway.BuildingNameUnreadable;
import org.webinar.gateway.BuildingSheet;
import org.webinar.rights.Rights;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** The page on which a building is added, renamed or deleted. */
@Named
@ViewScoped
public class BuildingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String LIST = "/webinar/broadcasters.xhtml?faces-redirect=true";
    private static final Map<Class<? extends Refusal>, String> FIELDS = Map.of(
            BuildingNameUnreadable.class, "edit:name",
            BuildingNameTaken.class, "edit:name",
            BuildingChangedMeanwhile.class, "edit:name");

    @Inject
    private transient BroadcasterDesk desk;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Rights rights;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Marks marks;

    @Inject
    private transient Sentences sentences;

    private Long id;
    private String name = "";
    private String read = "";
    private String holds = "";
    private boolean used;
    private boolean open;

    /** Draws the form; when the person may not see it, the page says why. */
    public void arrive() {
        if (isAdding()) {
            open = attempts.arrive(() -> {
                        desk.checkMayAddBuildings(door.visitor());
                        return true;
                    })
                    .isPresent();
        } else {
            attempts.arrive(() -> desk.building(id, door.visitor())).ifPresent(this::fill);
        }
    }

    private void fill(BuildingSheet sheet) {
        open = true;
        read = sheet.name();
        name = sheet.name();
        used = sheet.broadcasters() > 0;
        holds = sentences.of("buildings.holds", sheet.broadcasters());
    }

    /** Saves, and goes to the list; what can't be taken is said beside the field. */
    public String save() {
        return marks.attempt(FIELDS, this::write) ? LIST : null;
    }

    private void write() {
        if (isAdding()) {
            desk.addBuilding(name, door.visitor());
            return;
        }
        try {
            desk.renameBuilding(id, read, name, door.visitor());
        } catch (BuildingChangedMeanwhile faster) {
            read = faster.seen();
            throw faster;
        }
    }

    /** Deletes it, and goes to the list. */
    public String delete() {
        return attempts.attempt(() -> desk.deleteBuilding(id, door.visitor())) ? LIST : null;
    }

    /** Whether it is yet to come. */
    public boolean isAdding() {
        return id == null;
    }

    /** Whether this person may save the form. */
    public boolean isWriter() {
        return isAdding() || rights.mayChangeBuildings(door.visitor());
    }

    /** Whether this person may delete it. */
    public boolean isDeleter() {
        return !isAdding() && rights.mayDeleteBuildings(door.visitor());
    }

    /** Whether this person may see it. */
    public boolean isOpen() {
        return open;
    }

    /** Its name when the page was opened. */
    public String getTitle() {
        return read;
    }

    public boolean isUsed() {
        return used;
    }

    public String getHolds() {
        return holds;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
