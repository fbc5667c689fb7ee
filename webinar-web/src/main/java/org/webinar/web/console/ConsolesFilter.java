package org.webinar.web.console;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.webinar.console.Console;
import org.webinar.livestream.NoSuchEvent;
import org.webinar.web.audience.EventNumber;
import org.webinar.web.door.CurrentVisitor;

/**
 * The console is a static file and would be there for everybody who has signed in. It is there for those only who have one;
 * strangers have been sent to the door before (web.xml).
 */
public class ConsolesFilter implements Filter {
    @Inject
    private Console console;

    @Inject
    private CurrentVisitor door;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = ((HttpServletRequest) request).getServletPath();
        if (may(path.replaceFirst("^/webinar/console/", "").replaceFirst("/.*", ""))) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean may(String slug) {
        try {
            return console.may(EventNumber.of(slug), door.find().orElse(null));
        } catch (NoSuchEvent noNumber) {
            return false;
        }
    }
}
