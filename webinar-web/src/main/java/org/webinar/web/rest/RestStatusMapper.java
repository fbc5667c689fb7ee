package org.webinar.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the server itself says no to: another method than reading, an address where nothing is. */
@Provider
public class RestStatusMapper implements ExceptionMapper<WebApplicationException> {
    private static final String READING = "GET, HEAD, OPTIONS";

    @Inject
    private Details details;

    @Context
    private Request request;

    @Override
    public Response toResponse(WebApplicationException no) {
        if (no instanceof NotAllowedException) {
            return details.of(Status.METHOD_NOT_ALLOWED, "rest.method", request.getMethod())
                    .header("Allow", READING)
                    .build();
        }
        Status status = Status.fromStatusCode(no.getResponse().getStatus());
        return details.of(status == null ? Status.BAD_REQUEST : status, "rest.nothing")
                .build();
    }
}
