package org.webinar.web.health;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.webinar.Refusal;
import org.webinar.database.Database;
import org.webinar.settings.Settings;
import org.webinar.web.texts.Sentences;

/** Turns everybody away while settings are missing or the database does not fit; only the health stays readable. */
public class ClosedFilter implements Filter {
    private static final String RETRY_SECONDS = "300";

    @Inject
    private Database database;

    @Inject
    private Settings settings;

    @Inject
    private Sentences sentences;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean health = ((HttpServletRequest) request).getServletPath().startsWith("/health");
        if (database.serves() || health) {
            chain.doFilter(request, response);
        } else {
            turnAway((HttpServletResponse) response);
        }
    }

    /** No page of ours: those ask who is there, and with that the database. */
    private void turnAway(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", RETRY_SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write("<!DOCTYPE html><html lang=\"" + sentences.getLanguage() + "\"><meta charset=\"utf-8\">"
                        + "<meta name=\"viewport\" content=\"width=device-width\"><title>"
                        + sentences.of("closed.title") + "</title><h1>" + sentences.of("closed.title") + "</h1>"
                        + reasons() + "</html>");
    }

    /** What the administrator has to do; names of settings and no values, so that everybody may read it. */
    private String reasons() {
        List<Refusal> problems = settings.problems();
        if (problems.isEmpty()) {
            return "<p>" + sentences.of("closed.text") + "</p>";
        }
        return problems.stream()
                .map(problem -> "<li>" + sentences.of(problem) + "</li>")
                .collect(Collectors.joining("", "<p>" + sentences.of("closed.settings") + "</p><ul>", "</ul>"));
    }
}
