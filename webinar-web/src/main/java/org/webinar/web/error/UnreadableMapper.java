package org.webinar.web.error;

import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.webinar.web.texts.Sentences;

/** A body that is not what it says it is: the sender's fault, not ours. */
@Provider
public class UnreadableMapper implements ExceptionMapper<ProcessingException> {
    @Inject
    private Sentences sentences;

    @Override
    public Response toResponse(ProcessingException unreadable) {
        return new Problem(
                        "urn:webinar:unreadable", sentences.of("KeyMissing"), Status.BAD_REQUEST.getStatusCode(), null)
                .response();
    }
}
