package org.webinar.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.web.texts.Sentences;

/** Our own fault: it stands in the log, and programs are told no more than that. */
@Provider
public class ApiFailureMapper implements ExceptionMapper<RuntimeException> {
    private static final Logger LOG = Logger.getLogger(ApiFailureMapper.class.getName());

    @Inject
    private Problems problems;

    @Inject
    private Sentences sentences;

    @Override
    public Response toResponse(RuntimeException failure) {
        LOG.log(Level.SEVERE, "webinar: a call of the API failed", failure);
        int status = Status.INTERNAL_SERVER_ERROR.getStatusCode();
        return problems.of(status, "about:blank", sentences.of("api.failure"), List.of())
                .build();
    }
}
