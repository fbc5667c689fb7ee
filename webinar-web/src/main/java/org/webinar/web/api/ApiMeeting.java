package org.webinar.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting as programs read it.
 *
 * @param id its number, which never changes
 * @param kind {@code webinar}, {@code meeting} or {@code room}
 * @param name what people call it
 * @param startsAt when it begins
 * @param endsAt when it is expected to end
 * @param durationMinutes how long it is expected to last
 * @param repeats whether it takes place again and again
 * @param chat whether the audience may write
 * @param owner user name of its owner
 * @param additionalOwners user names of those to whom it belongs too
 * @param waitingForGateway whether it waits for a gateway
 * @param joinUrl where people come into the room
 * @param event its live event; null when it has none
 * @param room how its room is set up
 */
@Schema(name = "Meeting", description = "A meeting, with an audience or without; a webinar has an event")
public record ApiMeeting(
        @Schema(description = "Its number, which never changes")
        long id,

        @Schema(
                description = "With an audience, without, or somebody's own room",
                enumeration = {"webinar", "meeting", "room"})
        String kind,

        @Schema(description = "What people call it") String name,

        @Schema(format = "date-time", description = "When it begins")
        String startsAt,

        @Schema(format = "date-time", description = "When it is expected to end")
        String endsAt,

        @Schema(description = "How long it is expected to last")
        long durationMinutes,

        @Schema(description = "Whether it takes place again and again, as planned in Pod")
        boolean repeats,

        @Schema(description = "Whether the audience may write")
        boolean chat,

        @Schema(description = "User name of its owner") String owner,

        @Schema(description = "User names of those to whom it belongs too")
        List<String> additionalOwners,

        @Schema(description = "Whether it waits for a gateway")
        boolean waitingForGateway,

        @Schema(format = "uri", description = "Where people come into the room")
        String joinUrl,

        @Schema(description = "Its live event; null when it has none")
        ApiEvent event,

        @Schema(description = "How its room is set up") ApiRoom room) {}
