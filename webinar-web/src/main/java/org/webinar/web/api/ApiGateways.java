package org.webinar.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of live gateways.
 *
 * @param items in order
 * @param page its number, counted from one
 * @param perPage how many stand on a page
 * @param total how many there are on all pages
 */
@Schema(name = "Gateways", description = "A page of live gateways; the header Link says where the others are")
public record ApiGateways(
        @Schema(description = "In order") List<ApiGateway> items,

        @Schema(description = "Its number, counted from one")
        int page,

        @Schema(description = "How many stand on a page") int perPage,

        @Schema(description = "How many there are on all pages")
        long total) {}
