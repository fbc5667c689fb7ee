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

/** Lets every answer carry the {@link SecurityHeaders}. */
public class SecurityHeadersFilter implements Filter {
    @Inject
    private SecurityHeaders headers;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers.adornPage((HttpServletRequest) request, (HttpServletResponse) response);
        chain.doFilter(request, response);
    }
}
