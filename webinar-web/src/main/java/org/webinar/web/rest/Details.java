package org.webinar.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.webinar.web.texts.Sentences;

/** Why there is no answer, in Django REST framework's words and the caller's language. */
@RequestScoped
public class Details {
    @Inject
    private Sentences sentences;

    /** The answer with this status and the sentence under this key. */
    Response.ResponseBuilder of(Response.Status status, String key, Object... arguments) {
        return of(status.getStatusCode(), sentences.of(key, arguments));
    }

    static Response.ResponseBuilder of(int status, String sentence) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Json.createObjectBuilder().add("detail", sentence).build());
    }
}
