package org.webinar.web.audience;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import org.webinar.livestream.NoSuchEvent;
import org.webinar.web.embedding.DiscoverablePage;

/**
 * The page of an event is a static file and would be there for every number. It says 404 where the event is none of ours:
 * beside Pod the web server then asks Pod, which has events without a webinar, too.
 */
public class KnownEventsFilter implements Filter {
    @Inject
    private LivePages pages;

    @Inject
    private DiscoverablePage discoverable;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String slug = asked.getServletPath().replaceFirst("^/live/event/", "").replaceFirst("/.*", "");
        if (discoverable(asked, slug)) {
            discoverable.send(asked, answer);
        } else if (known(slug)) {
            chain.doFilter(request, response);
        } else {
            answer.setStatus(HttpServletResponse.SC_NOT_FOUND);
            answer.setHeader("Cache-Control", "no-store");
            chain.doFilter(new FirstVisit(asked), response);
        }
    }

    private boolean discoverable(HttpServletRequest asked, String slug) {
        try {
            return discoverable.is(asked, EventNumber.of(slug));
        } catch (RuntimeException noneOrDatabaseAway) {
            return false;
        }
    }

    private boolean known(String slug) {
        try {
            return pages.has(EventNumber.of(slug));
        } catch (NoSuchEvent noNumber) {
            return false;
        } catch (RuntimeException databaseAway) {
            // The page says so itself, and finds its way back when the database does.
            return true;
        }
    }

    /** As if this browser came for the first time: that the file has not changed would be said instead of the 404. */
    private static final class FirstVisit extends HttpServletRequestWrapper {
        private static final Set<String> CONDITIONS = Set.of("if-none-match", "if-modified-since");

        private FirstVisit(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getHeader(String name) {
            return CONDITIONS.contains(name.toLowerCase(Locale.ROOT)) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return CONDITIONS.contains(name.toLowerCase(Locale.ROOT))
                    ? Collections.emptyEnumeration()
                    : super.getHeaders(name);
        }

        @Override
        public long getDateHeader(String name) {
            return CONDITIONS.contains(name.toLowerCase(Locale.ROOT)) ? -1 : super.getDateHeader(name);
        }
    }
}
