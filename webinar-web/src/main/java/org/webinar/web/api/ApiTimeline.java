package org.webinar.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that happened to a live.
 *
 * @param items the oldest first
 */
@Schema(name = "Timeline", description = "All that happened to a live")
public record ApiTimeline(
        @Schema(description = "The oldest first") List<ApiHappening> items) {}
