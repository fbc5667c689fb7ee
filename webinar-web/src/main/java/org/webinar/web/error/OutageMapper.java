package org.webinar.web.error;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.webinar.Outage;
import org.webinar.web.texts.Sentences;

/** An outage as an answer over HTTP. */
@Provider
public class OutageMapper implements ExceptionMapper<Outage> {
    private static final long RETRY_SECONDS = 5;

    @Inject
    private Sentences sentences;

    @Override
    public Response toResponse(Outage outage) {
        return new Problem(
                        "urn:webinar:outage",
                        sentences.of(outage),
                        Status.SERVICE_UNAVAILABLE.getStatusCode(),
                        RETRY_SECONDS)
                .response();
    }
}
