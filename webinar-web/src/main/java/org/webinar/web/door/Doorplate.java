package org.webinar.web.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.webinar.site.AllowedHosts;
import org.webinar.site.Host;
import org.webinar.web.texts.Sentences;

/** Which names we answer to, and what whoever asks for another one is told. */
@ApplicationScoped
class Doorplate {
    private final AllowedHosts allowed;
    private final Sentences sentences;

    /** For the container's proxy. */
    Doorplate() {
        this(null, null);
    }

    @Inject
    Doorplate(AllowedHosts allowed, Sentences sentences) {
        this.allowed = allowed;
        this.sentences = sentences;
    }

    /** Whether this request is for us. Balancers ask for the health of a server by its address. */
    boolean bears(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/health")
                || path.startsWith("/metrics")
                || allowed.has(new Host(request.getServerName(), request.getServerPort()));
    }

    /** Says so, and nothing else: without a word of what was asked for. */
    void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(sentences.of("host"));
        response.flushBuffer();
    }
}
