package org.webinar.web.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.webinar.Refusal;
import org.webinar.web.texts.Sentences;

/** A refusal for programs that know Django REST framework: a wrong filter is told under its own name. */
@Provider
public class RestRefusalMapper implements ExceptionMapper<Refusal> {
    @Inject
    private Sentences sentences;

    @Override
    public Response toResponse(Refusal refusal) {
        String sentence = sentences.of(refusal);
        if (refusal instanceof NotAChoice wrong) {
            return Response.status(Status.BAD_REQUEST)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(Json.createObjectBuilder()
                            .add(wrong.parameter(), Json.createArrayBuilder().add(sentence))
                            .build())
                    .build();
        }
        return Details.of(Status.NOT_FOUND.getStatusCode(), sentence).build();
    }
}
