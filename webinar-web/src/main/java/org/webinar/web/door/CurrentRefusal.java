package org.webinar.web.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.webinar.Refusal;
import org.webinar.identity.Visitor;

/** Writes down that whoever sends this request was refused something. Writing is never what keeps an answer back. */
@RequestScoped
public class CurrentRefusal {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentVisitor door;

    @Inject
    private RefusalLog log;

    /** The person of this request hears a refusal, with this status of HTTP. */
    public void note(Refusal refusal, int status) {
        if (RefusalLog.isOf(status)) {
            note(visitor(), refusal.getClass(), status);
        }
    }

    /** The same for an account that has come in otherwise, as programs do; empty for strangers. */
    public void note(Optional<Visitor> visitor, Class<? extends Refusal> refusal, int status) {
        log.refused(request, visitor, refusal, status);
    }

    /** A program has shown a token that nobody has. */
    public void wrongToken() {
        log.wrongToken(request);
    }

    private Optional<Visitor> visitor() {
        try {
            return door.find();
        } catch (RuntimeException databaseAway) {
            return Optional.empty();
        }
    }
}
