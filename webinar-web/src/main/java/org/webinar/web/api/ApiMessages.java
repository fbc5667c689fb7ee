package org.webinar.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a conversation.
 *
 * @param items in the order in which they were written
 * @param next number after which the next part begins; null when this is the last
 */
@Schema(name = "Messages", description = "A part of a conversation; the header Link says where the next one is")
public record ApiMessages(
        @Schema(description = "In the order in which they were written")
        List<ApiMessage> items,

        @Schema(description = "After which message the next part begins; null when this is the last")
        Long next) {}
