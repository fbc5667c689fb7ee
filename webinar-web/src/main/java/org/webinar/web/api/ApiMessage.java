package org.webinar.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A message of a conversation.
 *
 * @param id its number
 * @param at when it was written, or let in
 * @param author the name under which it was written
 * @param guest whether nobody has checked that name
 * @param presenter whether a presenter wrote it
 * @param fromRoom whether it was said in the room
 * @param standing whether the audience sees it
 * @param text plain text
 */
@Schema(name = "Message", description = "A message of a conversation")
public record ApiMessage(
        @Schema(description = "Its number") long id,

        @Schema(format = "date-time", description = "When it was written, or let in")
        String at,

        @Schema(description = "The name under which it was written")
        String author,

        @Schema(description = "Whether nobody has checked that name")
        boolean guest,

        @Schema(description = "Whether a presenter wrote it")
        boolean presenter,

        @Schema(description = "Whether it was said in the room")
        boolean fromRoom,

        @Schema(
                description = "Whether the audience sees it",
                enumeration = {"held", "published", "hidden"})
        String standing,

        @Schema(description = "Plain text") String text) {}
