package org.webinar.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A run of a webinar.
 *
 * @param id its number
 * @param meeting number of its meeting
 * @param name name of its meeting
 * @param event number of the event that the audience watches
 * @param state where it is
 * @param trouble what went wrong last; null when nothing did
 * @param startedAt when it was started
 * @param onAirAt when the picture first moved; null before
 * @param endedAt when it was over; null before
 */
@Schema(name = "Live", description = "A run of a webinar")
public record ApiLive(
        @Schema(description = "Its number") long id,
        @Schema(description = "Number of its meeting") long meeting,
        @Schema(description = "Name of its meeting") String name,

        @Schema(description = "Number of the event that the audience watches")
        long event,

        @Schema(
                description = "Where it is",
                enumeration = {"starting", "on-air", "degraded", "stopping", "failed", "ended"})
        String state,

        @Schema(description = "What went wrong last, such as gateway-unreachable; null when nothing did")
        String trouble,

        @Schema(format = "date-time", description = "When it was started")
        String startedAt,

        @Schema(format = "date-time", description = "When the picture first moved; null before")
        String onAirAt,

        @Schema(format = "date-time", description = "When it was over; null before")
        String endedAt) {}
