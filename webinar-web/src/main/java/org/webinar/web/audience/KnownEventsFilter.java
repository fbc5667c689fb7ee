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

    /** For the container. */
    public KnownEventsFilter() {}

    KnownEventsFilter(LivePages pages, DiscoverablePage discoverable) {
        this.pages = pages;
        this.discoverable = discoverable;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String slug = asked.getServletPath().replaceFirst("^/live/event/", "").replaceFirst("/.*", "");
        switch (reach(slug)) {
            case EVERYBODY -> everybody(asked, answer, chain);
            case SOME -> chain.doFilter(request, response);
            case NOBODY -> {
                answer.setStatus(HttpServletResponse.SC_NOT_FOUND);
                answer.setHeader("Cache-Control", "no-store");
                chain.doFilter(new FirstVisit(asked), response);
            }
        }
    }

    private void everybody(HttpServletRequest asked, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        if (discoverable.fits(asked)) {
            discoverable.send(asked, answer);
        } else {
            chain.doFilter(asked, answer);
        }
    }

    /** Asked once for each request: while a database is slow, each question keeps a thread. */
    private Reach reach(String slug) {
        try {
            return pages.reach(EventNumber.of(slug));
        } catch (NoSuchEvent noNumber) {
            return Reach.NOBODY;
        } catch (RuntimeException databaseAway) {
            // The page says so itself, and finds its way back when the database does.
            return Reach.SOME;
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
