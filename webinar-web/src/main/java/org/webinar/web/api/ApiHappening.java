package org.webinar.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that happened to a live.
 *
 * @param at when
 * @param kind what
 * @param state the state it came to; null when it is about something else
 * @param trouble what was wrong; null when nothing was
 * @param detail in whoever's own words, without secrets; null when there are none
 * @param gateway number of the gateway it is about; null when it is about none
 * @param actor who wished it; null when it was observed
 */
@Schema(name = "Happening", description = "One thing that happened to a live")
public record ApiHappening(
        @Schema(format = "date-time", description = "When") String at,

        @Schema(description = "What, such as moved, asked, agreed, refused, replaced")
        String kind,

        @Schema(description = "The state it came to; null when it is about something else")
        String state,

        @Schema(description = "What was wrong; null when nothing was")
        String trouble,

        @Schema(description = "In whoever's own words, secrets masked; null when there are none")
        String detail,

        @Schema(description = "Number of the gateway it is about; null when it is about none")
        Long gateway,

        @Schema(description = "Who wished it; null when it was observed")
        String actor) {}
