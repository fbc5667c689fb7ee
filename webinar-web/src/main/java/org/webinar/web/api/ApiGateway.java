package org.webinar.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a live gateway is.
 *
 * @param id its number
 * @param name host and port under which it is driven; empty when nobody knows
 * @param make what drives it
 * @param broadcaster where it is watched
 * @param posture what its administrators wish of it
 * @param health what has been observed of it
 * @param healthSince since when; null when nobody has looked
 * @param trouble what is wrong; null when nothing is
 * @param lookedAt when somebody looked last; null when nobody has
 * @param streams how many it can send at once
 * @param priority the highest is taken first
 * @param unconfirmedStops how many of its works have not confirmed their stop
 */
@Schema(
        name = "Gateway",
        description = "How a live gateway is; what drives it and where it pushes to is told to nobody here")
public record ApiGateway(
        @Schema(description = "Its number") long id,

        @Schema(description = "Host and port under which it is driven; empty when nobody knows")
        String name,

        @Schema(description = "What drives it, such as sipmediagw")
        String make,

        @Schema(description = "Name of the broadcaster at which it is watched")
        String broadcaster,

        @Schema(
                description = "What its administrators wish of it",
                enumeration = {"in-service", "draining", "out-of-service"})
        String posture,

        @Schema(
                description = "What has been observed of it",
                enumeration = {"unknown", "online", "unhealthy", "offline", "misconfigured"})
        String health,

        @Schema(format = "date-time", description = "Since when; null when nobody has looked")
        String healthSince,

        @Schema(description = "What is wrong, such as unreachable; null when nothing is")
        String trouble,

        @Schema(format = "date-time", description = "When somebody looked last; null when nobody has")
        String lookedAt,

        @Schema(description = "How many streams it can send at once")
        int streams,

        @Schema(description = "The highest is taken first") int priority,

        @Schema(description = "How many of its works have not confirmed their stop")
        int unconfirmedStops) {}
