package org.webinar.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.webinar.gateway.GatewayRegister;

/** The reports of trials, for those who read them. */
@ApplicationScoped
@Transactional
class TrialReports {
    @PersistenceContext
    private EntityManager database;

    private final GatewayRegister gateways;

    TrialReports() {
        this(null);
    }

    @Inject
    TrialReports(GatewayRegister gateways) {
        this.gateways = gateways;
    }

    /** The newest ones of a gateway, the latest first. */
    public List<TrialView> of(long gatewayId, int most) {
        return database.createQuery(
                        "select t from Trial t where t.gatewayId = :gateway order by t.id desc", Trial.class)
                .setParameter("gateway", gatewayId)
                .setMaxResults(most)
                .getResultStream()
                .map(this::view)
                .toList();
    }

    /**
     * One of them.
     *
     * @throws org.webinar.Refusal when this site has none
     */
    public TrialView one(long id) {
        Trial trial = Optional.ofNullable(database.find(Trial.class, id)).orElseThrow(() -> new NoSuchTrial(id));
        gateways.gateway(trial.gatewayId());
        return view(trial);
    }

    private TrialView view(Trial trial) {
        List<StepReport> steps = database.createQuery(
                        "select s from StepReport s where s.trialId = :trial", StepReport.class)
                .setParameter("trial", trial.id())
                .getResultList();
        // Two that began together have been stored in any order.
        return TrialView.of(
                trial,
                steps.stream().sorted(Comparator.comparing(StepReport::step)).toList());
    }
}
