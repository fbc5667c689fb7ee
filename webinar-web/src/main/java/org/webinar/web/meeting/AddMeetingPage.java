package org.webinar.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import org.webinar.livestream.Webinars;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** The page on which a webinar is planned. */
@Named
@ViewScoped
public class AddMeetingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Webinars webinars;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Sentences sentences;

    @Inject
    private transient Clock clock;

    private PlanForm form;

    @PostConstruct
    void propose() {
        form = PlanForm.proposal(clock.instant(), sentences.zone());
    }

    /** Plans it; afterwards the list shows it. */
    public String save() {
        return attempts.attempt(() -> webinars.plan(form.plan(), door.visitor()))
                        .isPresent()
                ? MeetingsPage.LIST
                : null;
    }

    /** Whether this person may plan webinars; the door refuses others whatever the page shows. */
    public boolean isPlanner() {
        return webinars.mayPlan(door.visitor());
    }

    public PlanForm getForm() {
        return form;
    }
}
