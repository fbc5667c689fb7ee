package org.webinar.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.webinar.administration.BroadcasterDesk;
import org.webinar.gateway.BroadcasterSheet;
import org.webinar.gateway.BuildingSheet;
import org.webinar.rights.Rights;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** The broadcasters of the site and the buildings that they stand in. */
@Named
@RequestScoped
public class BroadcastersPage {
    @Inject
    private BroadcasterDesk desk;

    @Inject
    private CurrentVisitor door;

    @Inject
    private Rights rights;

    @Inject
    private Attempts attempts;

    @Inject
    private Sentences sentences;

    private String words;
    private List<BroadcasterSheet> shown;
    private List<BuildingSheet> buildings = List.of();

    /** Looks; when the person may not see them, the page says so. */
    public void arrive() {
        shown = attempts.arrive(() -> desk.find(getWords(), door.visitor())).orElse(null);
        if (shown != null) {
            buildings = desk.findBuildings(getWords(), door.visitor());
        }
    }

    /** What hangs on a broadcaster. */
    public String uses(BroadcasterSheet sheet) {
        return sentences.of("broadcasters.uses", sheet.channels(), sheet.events());
    }

    /** What stands in a building. */
    public String holds(BuildingSheet sheet) {
        return sentences.of("buildings.holds", sheet.broadcasters());
    }

    /** Whether this person may add broadcasters. */
    public boolean isAdder() {
        return rights.mayAddBroadcasters(door.visitor());
    }

    /** Whether this person may add buildings. */
    public boolean isBuilder() {
        return rights.mayAddBuildings(door.visitor());
    }

    /** The broadcasters; null when this person may not see them. */
    public List<BroadcasterSheet> getShown() {
        return shown;
    }

    public List<BuildingSheet> getBuildings() {
        return buildings;
    }

    public String getWords() {
        return Asked.words(words);
    }

    public void setWords(String words) {
        this.words = words;
    }
}
