package org.webinar.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.webinar.presence.AudienceFigures;
import org.webinar.presence.Audiences;
import org.webinar.web.audience.EventNumber;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** How many watched the lives of an event, as a curve and as a table. */
@Named
@ViewScoped
public class AudiencePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Audiences audiences;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Sentences sentences;

    private String event;
    private transient AudienceFigures figures;

    /** Finds the event; when there is none for this person, the page says so. */
    public void arrive() {
        figures = attempts.arrive(() -> audiences.of(EventNumber.of(event), door.visitor()))
                .orElse(null);
    }

    /** Null when there is no such event for this person. */
    public AudienceFigures getFigures() {
        return figures;
    }

    public boolean isUnseen() {
        return figures != null && figures.minutes().isEmpty();
    }

    public boolean isDrawn() {
        return figures != null && !figures.minutes().isEmpty();
    }

    public List<AudienceFigures.Minute> getMinutes() {
        return figures.minutes();
    }

    /** The curve. */
    public Bars getBars() {
        return Bars.of(figures);
    }

    /** What the curve shows, for those who do not see it. */
    public String getSentence() {
        List<AudienceFigures.Minute> minutes = figures.minutes();
        return sentences.of(
                "audience.curve.text",
                sentences.brief(minutes.get(0).startedAt()),
                sentences.brief(minutes.get(minutes.size() - 1).startedAt()),
                figures.peak());
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }
}
