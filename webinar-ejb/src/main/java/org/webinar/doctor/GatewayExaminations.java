package org.webinar.doctor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.webinar.gateway.GatewayControl;
import org.webinar.gateway.Health;
import org.webinar.trial.Verdict;

/** What the watch of gateways and their tests have found. Nobody is asked again for it: that is their business. */
@ApplicationScoped
class GatewayExaminations implements Examinations {
    /** Longer than so, and nobody knows whether a lecture would be seen. */
    private static final Duration LONG_AGO = Duration.ofDays(30);

    private final KnownGateways gateways;
    private final GatewayControl control;
    private final Clock clock;

    GatewayExaminations() {
        this(null, null, null);
    }

    @Inject
    GatewayExaminations(KnownGateways gateways, GatewayControl control, Clock clock) {
        this.gateways = gateways;
        this.control = control;
        this.clock = clock;
    }

    @Override
    public List<Examination> of(Kind kind) {
        List<KnownGateway> all = gateways.all();
        if (all.isEmpty()) {
            Patient none = Patient.of(Topic.GATEWAYS, "");
            return List.of(
                    Examination.of(none, Question.HEALTH, () -> none.found(Question.HEALTH, Finding.GATEWAYS_NONE)));
        }
        List<Examination> examinations = new ArrayList<>();
        for (KnownGateway known : all) {
            Patient one =
                    new Patient(Topic.GATEWAYS, known.name(), known.gateway().siteId());
            examinations.add(Examination.of(one, Question.HEALTH, () -> health(one, known)));
            if (!control.byHand(known.gateway())) {
                examinations.add(Examination.of(one, Question.TRIAL, () -> trial(one, known)));
            }
        }
        return examinations;
    }

    private static Check health(Patient one, KnownGateway known) {
        Finding finding = known.health() == Health.UNKNOWN
                ? Finding.GATEWAY_UNSEEN
                : known.health().usable() ? Finding.GATEWAY_WELL : Finding.GATEWAY_ILL;
        return one.found(Question.HEALTH, finding, known.detail());
    }

    private Check trial(Patient one, KnownGateway known) {
        if (known.triedAt() == null) {
            return one.found(Question.TRIAL, Finding.GATEWAY_NEVER_TRIED);
        }
        long days = Duration.between(known.triedAt(), clock.instant()).toDays();
        Finding finding = known.verdict() == Verdict.FAILED
                ? Finding.GATEWAY_FAILED_TRIAL
                : days >= LONG_AGO.toDays() ? Finding.GATEWAY_UNTRIED : Finding.GATEWAY_TRIED;
        return one.found(Question.TRIAL, finding, days);
    }
}
