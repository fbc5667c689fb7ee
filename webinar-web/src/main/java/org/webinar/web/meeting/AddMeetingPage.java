package org.webinar.web.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
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

    private final Offers offers = new Offers();
    private PlanForm form;

    @PostConstruct
    void propose() {
        form = PlanForm.proposal(clock.instant(), sentences.zone());
    }

    /** Plans it; afterwards the list shows it. When no gateway is free, the page offers times and a place in the list. */
    public String save() {
        offers.forget();
        return planned(() -> offers.watch(() -> webinars.plan(form.plan(), door.visitor())));
    }

    /** Plans it for one of the times that were offered. */
    public String take(Instant start) {
        form.show(start);
        return save();
    }

    /** Plans it for the time that it was meant for, and lets it wait for a gateway. */
    public String queue() {
        return planned(() -> webinars.planWaiting(form.plan(), door.visitor()));
    }

    private String planned(Supplier<Long> deed) {
        return attempts.attempt(deed).isPresent() ? MeetingsPage.LIST : null;
    }

    public Offers getOffers() {
        return offers;
    }

    /** Whether a webinar may wait that finds no gateway. */
    public boolean isQueueing() {
        return true;
    }

    /** Whether this person may plan webinars; the door refuses others whatever the page shows. */
    public boolean isPlanner() {
        return webinars.mayPlan(door.visitor());
    }

    public PlanForm getForm() {
        return form;
    }
}
