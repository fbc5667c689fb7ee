package org.webinar.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.webinar.Refusal;
import org.webinar.web.error.RefusalMapper;
import org.webinar.web.texts.Sentences;

/** Says no to programs. */
@RequestScoped
public class Problems {
    private static final MediaType TYPE = new MediaType("application", "problem+json");
    private static final Set<Integer> NAMED =
            Set.of(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 429, 500, 503);
    private static final int CLIENTS = 400;
    private static final int SERVERS = 500;

    @Inject
    private Sentences sentences;

    /** The answer to something refused. */
    Response.ResponseBuilder of(Refusal refusal, List<FieldProblem> errors) {
        return of(ApiStatus.of(refusal), RefusalMapper.type(refusal), sentences.of(refusal), errors);
    }

    /** Any other one. */
    Response.ResponseBuilder of(int status, String type, String detail, List<FieldProblem> errors) {
        int kind = status >= SERVERS ? SERVERS : CLIENTS;
        String title = sentences.of("api.title." + (NAMED.contains(status) ? status : kind));
        return Response.status(status)
                .type(TYPE)
                .language(sentences.getLanguage())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new ApiProblem(type, title, status, detail, errors));
    }
}
