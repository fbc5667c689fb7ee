package org.webinar.web.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.PrimeFaces;
import org.webinar.administration.GatewayDesk;
import org.webinar.trial.StepView;
import org.webinar.trial.TrialView;
import org.webinar.trial.Trials;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** The report of a trial, which grows while the trial runs. */
@Named
@ViewScoped
public class TrialPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Trials trials;

    @Inject
    private transient GatewayDesk desk;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Sentences sentences;

    @Inject
    private transient GatewayWords words;

    private long trialId;
    private String gateway;
    private TrialView shown;

    /** Where the report of a trial is shown. */
    static String address(long trialId) {
        return "/webinar/trials/" + trialId + "/";
    }

    /** Finds the report; when the person may not see it, the page says why. */
    public void arrive() {
        shown = attempts.arrive(() -> trials.one(trialId, door.visitor())).orElse(null);
        gateway = shown == null ? null : words.name(desk.one(shown.gatewayId(), door.visitor()));
    }

    /** Looks every other second while it runs, and redraws only what has changed. */
    public void lookForChanges() {
        TrialView seen = shown;
        arrive();
        if (shown != null && !shown.equals(seen)) {
            PrimeFaces.current().ajax().update("report");
        }
    }

    /** Ends it early. */
    public void interrupt() {
        attempts.attempt(() -> trials.interrupt(trialId, door.visitor()));
        arrive();
    }

    /** What came of it, or where it is. */
    public String getHeadline() {
        return sentences.of(shown.running() ? "trial.running" : "trial.verdict." + shown.verdict());
    }

    /** What a step has found, in words. */
    public String found(StepView step) {
        return step.finding() == null ? "" : sentences.of("finding." + step.finding());
    }

    /** What the machine said itself. */
    public String itsWords(StepView step) {
        String own = step.words(words.language());
        return own == null ? "" : own;
    }

    /** Whether this person may end it. */
    public boolean isSteerer() {
        return desk.maySetUp(door.visitor());
    }

    /** The report; null when this person may not see it. */
    public TrialView getShown() {
        return shown;
    }

    public String getGateway() {
        return gateway;
    }

    public long getTrialId() {
        return trialId;
    }

    public void setTrialId(long trialId) {
        this.trialId = trialId;
    }
}
