package org.webinar.trial;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.webinar.gateway.Gateway;
import org.webinar.gateway.GatewayControl;
import org.webinar.gateway.GatewayRegister;
import org.webinar.identity.Visitor;
import org.webinar.rights.Rights;
import org.webinar.settings.AdministrationCatalogue;
import org.webinar.settings.LiveCatalogue;
import org.webinar.settings.Settings;

/** What administrators may ask of trials. Writes wishes down; {@link TrialRounds} carries them out. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Trials {
    private static final int MOST_SHOWN = 10;
    private static final Duration AROUND = Duration.ofMinutes(3);

    private final TrialLedger trials;
    private final TrialReports reports;
    private final GatewayRegister register;
    private final GatewayControl gateways;
    private final Rights rights;
    private final Settings settings;

    /** For the container's proxy. */
    public Trials() {
        this(null, null, null, null, null, null);
    }

    @Inject
    Trials(
            TrialLedger trials,
            TrialReports reports,
            GatewayRegister register,
            GatewayControl gateways,
            Rights rights,
            Settings settings) {
        this.trials = trials;
        this.reports = reports;
        this.register = register;
        this.gateways = gateways;
        this.rights = rights;
        this.settings = settings;
    }

    /**
     * Begins to test a gateway, or finds the trial that runs on it: two clicks are one.
     *
     * @return number of the trial
     * @throws org.webinar.Refusal when the person may not, somebody would have to start it by hand, or it is at work or
     *     promised within the next minutes
     */
    public long begin(long gatewayId, Visitor visitor) {
        rights.checkSetUpGateways(visitor);
        Gateway gateway = register.gateway(gatewayId);
        if (gateways.byHand(gateway)) {
            throw new StartedByHand();
        }
        return trials.begin(gateway, longest(), visitor).id();
    }

    /** As long as each step may take, and a little: nobody else gets the gateway meanwhile. */
    private Duration longest() {
        return settings.get(LiveCatalogue.PICTURE_PATIENCE)
                .plus(settings.get(AdministrationCatalogue.TRIAL_LENGTH))
                .plus(AROUND);
    }

    /**
     * Ends a trial early: the gateway is stopped, and the room closed.
     *
     * @throws org.webinar.Refusal when the person may not, or this site has none
     */
    public void interrupt(long trialId, Visitor visitor) {
        rights.checkSetUpGateways(visitor);
        reports.one(trialId);
        trials.interrupt(trialId);
    }

    /**
     * A trial with its report.
     *
     * @throws org.webinar.Refusal when the person may not see it, or this site has none
     */
    public TrialView one(long trialId, Visitor visitor) {
        rights.checkSeeGateways(visitor);
        return reports.one(trialId);
    }

    /** The newest trials of a gateway, the latest first. */
    public List<TrialView> of(long gatewayId, Visitor visitor) {
        rights.checkSeeGateways(visitor);
        return reports.of(register.gateway(gatewayId).id(), MOST_SHOWN);
    }

    /** The trial that runs on a gateway, if one does. */
    public Optional<Long> runningOn(long gatewayId) {
        return trials.runningOn(gatewayId).map(Trial::id);
    }
}
