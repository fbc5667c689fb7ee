package org.webinar.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with a field of a body, or with a parameter.
 *
 * @param field its name
 * @param detail a sentence in the language that was asked for
 */
@Schema(description = "What is wrong with a field of a body, or with a parameter")
public record FieldProblem(
        @Schema(description = "Its name") String field,

        @Schema(description = "A sentence in the language of Accept-Language")
        String detail) {}
