package org.webinar.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.webinar.Outage;
import org.webinar.web.texts.Sentences;

/** An outage for programs that know Django REST framework. */
@Provider
public class RestOutageMapper implements ExceptionMapper<Outage> {
    @Inject
    private Sentences sentences;

    @Override
    public Response toResponse(Outage outage) {
        return Details.of(Status.SERVICE_UNAVAILABLE.getStatusCode(), sentences.of(outage))
                .build();
    }
}
