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
import org.webinar.site.AllowedHosts;
import org.webinar.site.Host;
import org.webinar.web.texts.Sentences;

/**
 * Turns away who asks for a name that is not ours, where names are set. Links are never made from it; redirects of the
 * container are, and a cache in between might keep one that somebody has made up for all others.
 */
public class HostFilter implements Filter {
    @Inject
    private AllowedHosts allowed;

    @Inject
    private Sentences sentences;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (forMachines(asked.getServletPath())
                || allowed.has(new Host(asked.getServerName(), asked.getServerPort()))) {
            chain.doFilter(request, response);
        } else {
            refuse((HttpServletResponse) response);
        }
    }

    /** Balancers ask for the health of a server by its address. */
    private static boolean forMachines(String path) {
        return path.startsWith("/health") || path.startsWith("/metrics");
    }

    private void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(sentences.of("host"));
    }
}
