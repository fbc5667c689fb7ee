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

/**
 * Turns away who asks for a name that is not ours, where names are set. Links are never made from it; redirects of the
 * container are, and a cache in between might keep one that somebody has made up for all others. Whoever has to sign in is
 * looked at before any filter: {@link SignIn} asks the same.
 */
public class HostFilter implements Filter {
    @Inject
    private Doorplate doorplate;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (doorplate.bears((HttpServletRequest) request)) {
            chain.doFilter(request, response);
        } else {
            doorplate.refuse((HttpServletResponse) response);
        }
    }
}
