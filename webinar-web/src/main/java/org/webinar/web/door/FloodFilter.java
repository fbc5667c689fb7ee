package org.webinar.web.door;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.OptionalLong;
import org.webinar.limits.Allowance;
import org.webinar.web.texts.Sentences;

/**
 * Keeps one sender from asking so much that nothing is left for others. Wide, for a whole lecture hall may sit behind
 * one address; what a person may do is limited where it is done.
 */
public class FloodFilter implements Filter {
    static final int TOO_MANY = 429;

    /** Five hundred viewers behind one address who open the page in the same minute, or whose lines all break. */
    private final Allowance questions = new Allowance(6_000, Duration.ofMinutes(1));

    /** A gateway asks twice for each live. */
    private final Allowance entrances = new Allowance(60, Duration.ofMinutes(1));

    @Inject
    private Callers callers;

    @Inject
    private Sentences sentences;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        Allowance allowance = asked.getServletPath().startsWith("/gw") ? entrances : questions;
        OptionalLong wait = allowance.take(callers.of(asked));
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            refuse((HttpServletResponse) response, wait.getAsLong());
        }
    }

    private void refuse(HttpServletResponse response, long seconds) throws IOException {
        response.setStatus(TOO_MANY);
        response.setHeader("Retry-After", String.valueOf(seconds));
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(sentences.of("flood", seconds));
    }
}
