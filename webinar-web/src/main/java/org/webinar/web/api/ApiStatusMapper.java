package org.webinar.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.webinar.web.texts.Sentences;

/** What the server itself says no to: an address where nothing is, another method, another form. */
@Provider
public class ApiStatusMapper implements ExceptionMapper<WebApplicationException> {
    @Inject
    private Problems problems;

    @Inject
    private Sentences sentences;

    @Override
    public Response toResponse(WebApplicationException no) {
        Response server = no.getResponse();
        Response.ResponseBuilder answer =
                problems.of(server.getStatus(), "about:blank", sentences.of("api.status"), List.of());
        String allowed = server.getHeaderString(HttpHeaders.ALLOW);
        return (allowed == null ? answer : answer.header(HttpHeaders.ALLOW, allowed)).build();
    }
}
