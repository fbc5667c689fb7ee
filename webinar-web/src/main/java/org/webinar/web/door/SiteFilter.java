package org.webinar.web.door;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.webinar.site.CurrentSite;
import org.webinar.site.Host;

/** Notes under which host we are asked, from which the site follows. */
public class SiteFilter implements Filter {
    @Inject
    private CurrentSite site;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        site.askedAt(new Host(request.getServerName(), request.getServerPort()));
        chain.doFilter(request, response);
    }
}
