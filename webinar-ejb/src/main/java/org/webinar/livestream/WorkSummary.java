package org.webinar.livestream;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a gateway did for a live session.
 *
 * @param id its number
 * @param gatewayId number of the gateway
 * @param askedAt when it was asked
 * @param stopWishedAt when it was first wished that it stops; null while it is wanted
 * @param stopTries how often it was told to stop
 * @param stoppedAt when it confirmed its stop; null while it may be sending
 * @param lostAt when patience with its stop was over; null when it was not
 */
public record WorkSummary(
        long id,
        long gatewayId,
        Instant askedAt,
        Instant stopWishedAt,
        int stopTries,
        Instant stoppedAt,
        Instant lostAt)
        implements Serializable {

    static WorkSummary of(GatewayWork work) {
        return new WorkSummary(
                work.id(),
                work.gatewayId(),
                work.askedAt(),
                work.stopWishedAt(),
                work.stopTries(),
                work.stoppedAt(),
                work.lostAt());
    }
}
