package org.webinar.trial;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A trial and its report.
 *
 * @param id its number
 * @param gatewayId number of the gateway
 * @param askedBy who wanted it
 * @param state where it is
 * @param verdict what came of it; null while it runs well
 * @param begunAt when it began
 * @param endedAt when it was over; null while it runs
 * @param toPicture from the call to the first piece of picture; null when there was none
 * @param segment how long the pieces of picture are; null when there was none
 * @param behind how old the newest picture in the playlist was; null when the streaming server does not say
 * @param steps its lines, in order; never null
 */
public record TrialView(
        long id,
        long gatewayId,
        String askedBy,
        TrialState state,
        Verdict verdict,
        Instant begunAt,
        Instant endedAt,
        Duration toPicture,
        Duration segment,
        Duration behind,
        List<StepView> steps)
        implements Serializable {
    private static final int PIECES_THAT_PLAYERS_KEEP = 3;

    static TrialView of(Trial trial, List<StepReport> steps) {
        return new TrialView(
                trial.id(),
                trial.gatewayId(),
                trial.askedBy(),
                trial.state(),
                trial.verdict(),
                trial.begunAt(),
                trial.endedAt(),
                trial.measures().toPicture(),
                trial.measures().segment(),
                trial.measures().behind(),
                steps.stream().map(StepReport::view).toList());
    }

    public boolean running() {
        return state != TrialState.OVER;
    }

    /** When a viewer sees what the streaming server has just received: players keep some pieces back. */
    public Duration atTheViewer() {
        return segment == null
                ? null
                : segment.multipliedBy(PIECES_THAT_PLAYERS_KEEP).plus(behind == null ? segment : behind);
    }
}
