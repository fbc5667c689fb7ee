package org.webinar.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The live event of a webinar.
 *
 * @param id its number
 * @param url the page of the audience
 */
@Schema(name = "Event", description = "The live event of a webinar")
public record ApiEvent(
        @Schema(description = "Its number") long id,

        @Schema(format = "uri", description = "The page of the audience")
        String url) {}
