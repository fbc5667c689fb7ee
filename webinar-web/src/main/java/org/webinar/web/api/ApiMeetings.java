package org.webinar.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of meetings.
 *
 * @param items in order
 * @param page its number, counted from one
 * @param perPage how many stand on a page
 * @param total how many there are on all pages
 */
@Schema(name = "Meetings", description = "A page of meetings; the header Link says where the others are")
public record ApiMeetings(
        @Schema(description = "In order") List<ApiMeeting> items,

        @Schema(description = "Its number, counted from one")
        int page,

        @Schema(description = "How many stand on a page") int perPage,

        @Schema(description = "How many there are on all pages")
        long total) {}
