package org.webinar.web.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.webinar.livestream.DoomedEvent;
import org.webinar.livestream.EventRemovals;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** The page that says what goes with a live event, and what stays, before it goes. */
@Named
@ViewScoped
public class DeleteEventPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "/webinar/events.xhtml?faces-redirect=true";

    @Inject
    private transient EventRemovals removals;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Sentences sentences;

    private long event;
    private DoomedEvent doomed;

    /** Looks at what would go; when the person may not delete it, the page says why. */
    public void arrive() {
        doomed = attempts.arrive(() -> removals.doomed(event, door.visitor())).orElse(null);
    }

    /** Deletes it for good; afterwards the list shows that it is gone. */
    public String delete() {
        return attempts.attempt(() -> removals.delete(event, door.visitor())) ? LIST : null;
    }

    /** What would go; null when this person may not delete it. */
    public DoomedEvent getDoomed() {
        return doomed;
    }

    /** From when to when it is planned. */
    public String getWhen() {
        return sentences.when(doomed.start(), doomed.end());
    }

    /** What stays. */
    public String getStays() {
        return sentences.of("all-events.delete.stays", doomed.meeting());
    }

    public long getEvent() {
        return event;
    }

    public void setEvent(long event) {
        this.event = event;
    }
}
