package org.webinar.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.webinar.Outage;
import org.webinar.web.texts.Sentences;

/** An outage for programs. */
@Provider
public class ApiOutageMapper implements ExceptionMapper<Outage> {
    private static final int RETRY_SECONDS = 5;

    @Inject
    private Problems problems;

    @Inject
    private Sentences sentences;

    @Override
    public Response toResponse(Outage outage) {
        int status = Status.SERVICE_UNAVAILABLE.getStatusCode();
        return problems.of(status, "urn:webinar:outage", sentences.of(outage), List.of())
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build();
    }
}
