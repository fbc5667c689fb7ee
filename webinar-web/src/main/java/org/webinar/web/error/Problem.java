package org.webinar.web.error;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * What went wrong, for programs and for the page that shows it (RFC 9457).
 *
 * @param type a URN that never changes
 * @param title one sentence in the visitor's language
 * @param status the HTTP status
 * @param retryAfter seconds after which it may go; null when waiting does not help
 */
public record Problem(String type, String title, int status, Long retryAfter) {
    private static final MediaType TYPE = new MediaType("application", "problem+json");

    Response response() {
        return Response.status(status).type(TYPE).entity(this).build();
    }
}
