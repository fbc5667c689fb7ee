package org.webinar.web.event;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.webinar.livestream.EventPages;
import org.webinar.livestream.EventPlan;
import org.webinar.web.door.CurrentVisitor;

/** Whether what is changed of the page of one date counts for the pages of the others, too, which are named. */
@Named
@ViewScoped
public class OtherDatesBox implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient EventPages pages;

    @Inject
    private transient CurrentVisitor door;

    private long event;
    private List<Instant> starts = List.of();
    private boolean wanted;

    /** Begins with the other dates of this one. */
    void fill(long ofEvent) {
        event = ofEvent;
        starts = pages.otherDates(ofEvent, door.visitor());
        wanted = false;
    }

    /** Writes down what was changed, here or at all of them. */
    void edit(EventPlan plan, EventPlan asRead) {
        if (wanted && !starts.isEmpty()) {
            pages.editComing(event, plan, asRead, door.visitor());
        } else {
            pages.edit(event, plan, asRead, door.visitor());
        }
    }

    /** When the others begin; none when it was planned alone. */
    public List<Instant> getStarts() {
        return starts;
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }
}
