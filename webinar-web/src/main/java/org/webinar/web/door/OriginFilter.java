package org.webinar.web.door;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Keeps other people's pages from writing in somebody's name: what changes something must come from a page of ours. The
 * browser says so itself (Fetch Metadata, or Origin where it is older); machines, which carry no cookie, say nothing.
 */
public class OriginFilter implements Filter {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (HARMLESS.contains(asked.getMethod()) || ours(asked)) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean ours(HttpServletRequest asked) {
        String from = asked.getHeader("Sec-Fetch-Site");
        if (from != null) {
            return OURS.contains(from);
        }
        String origin = asked.getHeader("Origin");
        return origin == null || origin.replaceFirst("^https?://", "").equalsIgnoreCase(asked.getHeader("Host"));
    }
}
