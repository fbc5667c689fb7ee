package org.webinar.web.administration;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.webinar.administration.GatewayDesk;
import org.webinar.gateway.Posture;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.Probed;
import org.webinar.trial.Trials;
import org.webinar.web.door.CurrentVisitor;
import org.webinar.web.error.Attempts;
import org.webinar.web.texts.Sentences;

/** The gateways of the site: how they are, and what can be done about it. */
@Named
@ViewScoped
public class GatewaysPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient GatewayDesk desk;

    @Inject
    private transient Trials trials;

    @Inject
    private transient CurrentVisitor door;

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient Sentences sentences;

    @Inject
    private transient GatewayWords words;

    @Inject
    private transient GatewayCards cards;

    private List<GatewayCard> shown;

    /** Looks at the gateways; when the person may not see them, the page says so. */
    public void arrive() {
        shown = attempts.arrive(() -> cards.all(door.visitor())).orElse(null);
    }

    /** Puts a gateway into service or takes it out. */
    public void put(long gatewayId, Posture posture) {
        attempts.attempt(() -> desk.put(gatewayId, posture, door.visitor()));
        arrive();
    }

    /** What a gateway can be put into. */
    public Posture[] getPostures() {
        return Posture.values();
    }

    /** Says that somebody has seen to a machine that had not confirmed its stop. */
    public void seenTo(long gatewayId) {
        attempts.attempt(() -> desk.seenTo(gatewayId, door.visitor()));
        arrive();
    }

    /** Asks a gateway again who it is. */
    public void lookAgain(long gatewayId) {
        attempts.attempt(() -> look(gatewayId));
        arrive();
    }

    private void look(long gatewayId) {
        try {
            Probed found = desk.lookAgain(gatewayId, door.visitor());
            say(FacesMessage.SEVERITY_INFO, found.words().in(words.language()));
        } catch (GatewayTrouble trouble) {
            say(
                    FacesMessage.SEVERITY_WARN,
                    sentences.of("finding." + trouble.kind()) + " "
                            + sentences.of("gateways.its-words", trouble.getMessage()));
        }
    }

    private static void say(FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, null));
    }

    /** Begins to test a gateway, and goes where its progress is shown. */
    public void test(long gatewayId) throws IOException {
        Optional<Long> trial = attempts.attempt(() -> trials.begin(gatewayId, door.visitor()));
        if (trial.isPresent()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(TrialPage.address(trial.get()));
        }
    }

    /** The gateways; null when this person may not see them. */
    public List<GatewayCard> getShown() {
        return shown;
    }

    /** Whether this person may set them up. */
    public boolean isSteerer() {
        return desk.maySetUp(door.visitor());
    }

    /** Plugins that could not be loaded, and why. */
    public List<String> getRefusedPlugins() {
        return desk.refusedPlugins(door.visitor());
    }
}
