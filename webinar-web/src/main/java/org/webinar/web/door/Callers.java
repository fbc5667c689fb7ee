package org.webinar.web.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.webinar.limits.Senders;

/** Who sends a request, as far as limits on rate go; never for anything that must be proved. */
@ApplicationScoped
public class Callers {
    private final Senders senders;

    /** For the container's proxy. */
    public Callers() {
        this(null);
    }

    @Inject
    Callers(Senders senders) {
        this.senders = senders;
    }

    /** A word that is the same for the same sender. */
    public String of(HttpServletRequest request) {
        // A header that comes twice is one list (RFC 9110, 5.3).
        String forwarded = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
        return senders.of(request.getRemoteAddr(), forwarded);
    }
}
