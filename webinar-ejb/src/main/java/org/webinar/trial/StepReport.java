package org.webinar.trial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.webinar.spi.gateway.Text;

/** What came of one step of a trial. */
@Entity
@Table(name = "webinar_gateway_trial_step")
public class StepReport {
    private static final int LONGEST = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "trial_id")
    private Long trialId;

    @Enumerated(EnumType.STRING)
    private Step step;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.TRYING;

    /** How a step ended. */
    public enum Outcome {
        TRYING,
        DONE,
        FAILED,
        /** The trial was interrupted meanwhile. */
        BROKEN_OFF
    }

    @Enumerated(EnumType.STRING)
    private Finding finding;

    private String detail;

    @Column(name = "detail_french")
    private String detailFrench;

    protected StepReport() {}

    StepReport(long trialId, Step step, Instant now) {
        this.trialId = trialId;
        this.step = step;
        this.begunAt = now;
    }

    void end(Outcome how, Finding what, Text words, Instant now) {
        outcome = how;
        finding = what;
        detail = words == null ? null : cut(words.english());
        detailFrench = words == null ? null : cut(words.french());
        endedAt = now;
    }

    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST / 2));
    }

    Step step() {
        return step;
    }

    Outcome outcome() {
        return outcome;
    }

    StepView view() {
        return new StepView(step, outcome, finding, begunAt, endedAt, detail, detailFrench);
    }
}
