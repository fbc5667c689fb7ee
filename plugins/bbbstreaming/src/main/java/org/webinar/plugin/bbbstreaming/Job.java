package org.webinar.plugin.bbbstreaming;

import jakarta.json.JsonObject;
import java.util.Optional;
import org.webinar.plugin.http.Answer;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;
import org.webinar.spi.gateway.Report.State;

/**
 * A job as the controller describes it.
 *
 * @param id its name; letters and digits
 * @param status the word for where it is
 */
record Job(String id, String status) {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int INVALID = 422;

    /** The job in the answer; empty when there is no such job. */
    static Optional<Job> in(Answer answer) {
        authorized(answer);
        if (answer.status() == INVALID) {
            throw new GatewayTrouble(Kind.REFUSED, answer.words());
        }
        if (answer.status() == NOT_FOUND) {
            return Optional.empty();
        }
        JsonObject said = answer.json().orElseThrow(() -> unintelligible(answer));
        String id = Answer.text(said, "id");
        if (!id.matches("[A-Za-z0-9]{1,200}")) {
            throw unintelligible(answer);
        }
        String status = Answer.object(said, "progress")
                .map(progress -> Answer.text(progress, "status"))
                .orElse("");
        return Optional.of(new Job(id, status));
    }

    /** Who stands in front may not let us through. */
    static void authorized(Answer answer) {
        if (answer.status() == UNAUTHORIZED || answer.status() == FORBIDDEN) {
            throw new GatewayTrouble(Kind.UNAUTHORIZED, String.valueOf(answer.status()));
        }
    }

    static GatewayTrouble unintelligible(Answer answer) {
        return new GatewayTrouble(Kind.UNINTELLIGIBLE, answer.words());
    }

    /** Whether it has ended, or is about to. */
    boolean over() {
        return status.equals("stopped") || status.equals("stopping") || status.equals("failed");
    }

    State state() {
        return switch (status) {
            case "queued", "starting" -> State.STARTING;
            case "running", "pausing", "paused", "resuming", "stopping" -> State.RUNNING;
            case "stopped", "failed" -> State.FREE;
            default -> State.UNKNOWN;
        };
    }
}
