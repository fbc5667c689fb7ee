package org.webinar.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why there is no other answer (RFC 9457).
 *
 * @param type a URN that never changes
 * @param title what kind of problem it is
 * @param status the HTTP status
 * @param detail what it is this time
 * @param errors what is wrong with which field; empty when it is about no field
 */
@Schema(name = "Problem", description = "Why there is no other answer (RFC 9457)")
public record ApiProblem(
        @Schema(description = "A URN that never changes, such as urn:webinar:no-such-meeting")
        String type,

        @Schema(description = "What kind of problem it is, in the language of Accept-Language")
        String title,

        @Schema(description = "The HTTP status") int status,

        @Schema(description = "What it is this time, in the language of Accept-Language")
        String detail,

        @Schema(description = "What is wrong with which field; empty when it is about no field")
        List<FieldProblem> errors) {}
