package org.webinar.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.webinar.Refusal;
import org.webinar.token.Bearer;
import org.webinar.web.door.CurrentRefusal;
import org.webinar.web.error.RefusalMapper;
import org.webinar.web.meeting.Blame;
import org.webinar.web.texts.Sentences;

/** A refusal for programs: under the name of the field that it is about, where it is about one. */
@Provider
public class ApiRefusalMapper implements ExceptionMapper<Refusal> {
    private static final String REALM = "Bearer realm=\"webinar\"";

    @Inject
    private Problems problems;

    @Inject
    private Sentences sentences;

    @Inject
    private CurrentRefusal noted;

    @Inject
    private CurrentBearer bearer;

    @Override
    public Response toResponse(Refusal refusal) {
        if (refusal instanceof TokenUnknown) {
            noted.wrongToken();
        } else {
            noted.note(bearer.find().map(Bearer::visitor), refusal.getClass(), ApiStatus.of(refusal));
        }
        Response.ResponseBuilder answer = problems.of(refusal, errors(refusal));
        Long wait = refusal instanceof TooManyCalls many ? Long.valueOf(many.seconds()) : RefusalMapper.wait(refusal);
        if (wait != null) {
            answer.header(HttpHeaders.RETRY_AFTER, wait);
        }
        challenge(refusal, answer);
        return answer.build();
    }

    private List<FieldProblem> errors(Refusal refusal) {
        if (refusal instanceof InputUnfit unfit) {
            return unfit.faults();
        }
        return Blame.field(refusal)
                .flatMap(MeetingWish::named)
                .map(field -> List.of(new FieldProblem(field, sentences.of(refusal))))
                .orElse(List.of());
    }

    /** What whoever asks could do about it (RFC 6750). */
    private static void challenge(Refusal refusal, Response.ResponseBuilder answer) {
        if (refusal instanceof TokenMissing) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, REALM);
        } else if (refusal instanceof TokenUnknown) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, REALM + ", error=\"invalid_token\"");
        } else if (refusal instanceof ScopeMissing) {
            answer.header(
                    HttpHeaders.WWW_AUTHENTICATE,
                    REALM + ", error=\"insufficient_scope\", scope=\""
                            + refusal.arguments().get(0) + "\"");
        }
    }
}
