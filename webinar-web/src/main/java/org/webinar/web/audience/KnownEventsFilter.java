package org.webinar.web.audience;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.webinar.livestream.LiveEvents;
import org.webinar.livestream.NoSuchEvent;

/**
 * The page of an event is a static file and would be there for every number. It says 404 where the event is none of ours:
 * beside Pod the web server then asks Pod, which has events without a webinar, too.
 */
public class KnownEventsFilter implements Filter {
    @Inject
    private LiveEvents events;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = ((HttpServletRequest) request).getServletPath();
        if (!known(path.replaceFirst("^/live/event/", "").replaceFirst("/.*", ""))) {
            ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        chain.doFilter(request, response);
    }

    private boolean known(String slug) {
        try {
            return events.has(EventNumber.of(slug));
        } catch (NoSuchEvent noNumber) {
            return false;
        } catch (RuntimeException databaseAway) {
            // The page says so itself, and finds its way back when the database does.
            return true;
        }
    }
}
