package org.webinar.web.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.Refusal;
import org.webinar.Trace;
import org.webinar.identity.Visitor;

/** Writes down that whoever sends this request was refused something. Writing is never what keeps an answer back. */
@RequestScoped
public class CurrentRefusal {
    private static final Logger LOG = Logger.getLogger(CurrentRefusal.class.getName());

    private final HttpServletRequest request;
    private final CurrentVisitor door;
    private final RefusalLog log;

    /** For the container's proxy. */
    CurrentRefusal() {
        this(null, null, null);
    }

    @Inject
    CurrentRefusal(HttpServletRequest request, CurrentVisitor door, RefusalLog log) {
        this.request = request;
        this.door = door;
        this.log = log;
    }

    /** The person of this request hears a refusal, with this status of HTTP. */
    public void note(Refusal refusal, int status) {
        if (RefusalLog.isOf(status)) {
            quietly(() -> {
                // What strangers do not find is not written down: nobody is asked who they are.
                if (status == RefusalLog.FORBIDDEN || door.mayBeSomebody()) {
                    log.refused(request, visitor(), refusal.getClass(), status);
                }
            });
        }
    }

    /** The same for an account that has come in otherwise, as programs do; empty for strangers. */
    public void note(Optional<Visitor> visitor, Class<? extends Refusal> refusal, int status) {
        quietly(() -> log.refused(request, visitor, refusal, status));
    }

    /** A program has shown a token that nobody has. */
    public void wrongToken() {
        quietly(() -> log.wrongToken(request));
    }

    private static void quietly(Runnable write) {
        try {
            write.run();
        } catch (RuntimeException unexpected) {
            LOG.log(Level.FINE, "webinar: a refusal could not be written down: {0}", Trace.of(unexpected));
        }
    }

    private Optional<Visitor> visitor() {
        try {
            return door.find();
        } catch (RuntimeException databaseAway) {
            return Optional.empty();
        }
    }
}
