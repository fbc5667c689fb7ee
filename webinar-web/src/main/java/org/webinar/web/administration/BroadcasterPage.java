package org.webinar.web.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.webinar.Refusal;
import org.webinar.administration.BroadcasterDesk;
import org.webinar.gateway.BroadcasterChangedMeanwhile;
import org.webinar.gateway.BroadcasterNameTaken;
import org.webinar.gateway.BroadcasterNameUnreadable;
import org.webinar.gateway.BroadcasterPlan;
import org.webinar.gateway.BroadcasterSheet;
import org.webinar.gateway.BuildingSheet;
import org.webinar.gateway.NoSuchBuilding;
import org.webinar.gateway.PlaylistTaken;
import org.webinar.gateway.PlaylistUnreadable;
import org.webinar.rights.Rights;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** The page on which a broadcaster is added, changed or deleted. */
@Named
@ViewScoped
public class BroadcasterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String LIST = "/webinar/broadcasters.xhtml?faces-redirect=true";
    private static final Map<Class<? extends Refusal>, String> FIELDS = Map.of(
            BroadcasterNameUnreadable.class, "edit:name",
            BroadcasterNameTaken.class, "edit:name",
            PlaylistUnreadable.class, "edit:hls",
            PlaylistTaken.class, "edit:hls",
            NoSuchBuilding.class, "edit:building");

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
    private String slug = "";
    private String uses = "";
    private boolean used;
    private BroadcasterForm form;
    private BroadcasterPlan read;

    /** Draws the form; when the person may not see it, the page says why. */
    public void arrive() {
        if (isAdding()) {
            attempts.arrive(() -> {
                        desk.checkMayAdd(door.visitor());
                        return BroadcasterForm.fresh();
                    })
                    .ifPresent(fresh -> form = fresh);
        } else {
            attempts.arrive(() -> desk.one(id, door.visitor())).ifPresent(this::fill);
        }
    }

    private void fill(BroadcasterSheet sheet) {
        read = sheet.plan();
        form = BroadcasterForm.of(read);
        slug = sheet.slug();
        used = sheet.used();
        uses = sentences.of("broadcasters.uses", sheet.channels(), sheet.events());
    }

    /** Saves, and goes to the list; what can't be taken is said beside its field. */
    public String save() {
        return marks.attempt(FIELDS, this::write) ? LIST : null;
    }

    private void write() {
        if (isAdding()) {
            desk.add(form.plan(), door.visitor());
            return;
        }
        try {
            desk.change(id, read, form.plan(), door.visitor());
        } catch (BroadcasterChangedMeanwhile faster) {
            read = faster.seen();
            throw faster;
        }
    }

    /** Deletes it, and goes to the list. */
    public String delete() {
        return attempts.attempt(() -> desk.delete(id, door.visitor())) ? LIST : null;
    }

    /** Whether it is yet to come. */
    public boolean isAdding() {
        return id == null;
    }

    /** Whether this person may save the form. */
    public boolean isWriter() {
        return isAdding() || rights.mayChangeBroadcasters(door.visitor());
    }

    /** Whether this person may delete it. */
    public boolean isDeleter() {
        return !isAdding() && rights.mayDeleteBroadcasters(door.visitor());
    }

    /** Where it could stand. */
    public List<BuildingSheet> getBuildings() {
        return desk.findBuildings("", door.visitor());
    }

    /** What is typed; null when this person may not see it. */
    public BroadcasterForm getForm() {
        return form;
    }

    /** Its name when the page was opened. */
    public String getName() {
        return read == null ? "" : read.name();
    }

    public String getSlug() {
        return slug;
    }

    public boolean isUsed() {
        return used;
    }

    public String getUses() {
        return uses;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
