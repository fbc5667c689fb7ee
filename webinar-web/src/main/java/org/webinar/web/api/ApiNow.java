package org.webinar.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a meeting stands at this moment.
 *
 * @param running whether its room is open, as far as is known
 * @param state where its newest live is; null when it was never started
 * @param curtain what its audience may see; null when it was never started
 * @param trouble what went wrong last; null when nothing did
 * @param onAirAt when the picture first moved; null before
 * @param waitingPlace its place among those that wait for a gateway; null when it does not wait
 */
@Schema(name = "Now", description = "How a meeting stands at this moment")
public record ApiNow(
        @Schema(description = "Whether its room is open, as far as is known")
        boolean running,

        @Schema(
                description = "Where its newest live is; null when it was never started",
                enumeration = {"starting", "on-air", "degraded", "stopping", "failed", "ended"})
        String state,

        @Schema(
                description = "What its audience may see; null when it was never started",
                enumeration = {"rehearsal", "open", "paused"})
        String curtain,

        @Schema(description = "What went wrong last; null when nothing did")
        String trouble,

        @Schema(format = "date-time", description = "When the picture first moved; null before")
        String onAirAt,

        @Schema(description = "Its place among those that wait for a gateway; null when it does not wait")
        Long waitingPlace) {}
