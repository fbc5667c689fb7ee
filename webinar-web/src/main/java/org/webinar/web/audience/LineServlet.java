package org.webinar.web.audience;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.webinar.Refusal;
import org.webinar.chat.Moderation;
import org.webinar.livestream.NoSuchEvent;
import org.webinar.web.door.Callers;
import org.webinar.web.error.RefusalMapper;

/** Opens a page's line ({@code /live/line/<slug>}): the state first, then what it has missed, then whatever happens. */
@WebServlet(urlPatterns = "/live/line/*", asyncSupported = true)
public class LineServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient LivePages pages;

    @Inject
    private transient LiveWire wire;

    @Inject
    private transient LineGuard guard;

    @Inject
    private transient KeyRing ring;

    @Inject
    private transient Moderation moderation;

    @Inject
    private transient ChatFeed feed;

    @Inject
    private transient LineSeats seats;

    @Inject
    private transient LineTabs tabs;

    @Inject
    private transient Callers callers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long eventId;
        try {
            eventId = EventNumber.of(slug(request));
            pages.of(eventId, ring.visitor(), ring.keys(eventId));
        } catch (Refusal refusal) {
            response.setStatus(RefusalMapper.status(refusal));
            return;
        }
        Optional<LineSeats.Seat> seat = seats.take(callers.of(request));
        if (seat.isEmpty()) {
            // The page asks every fifteen seconds instead.
            response.setHeader("Retry-After", "60");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        try {
            open(eventId, seat.get(), request);
        } catch (IOException | RuntimeException gone) {
            seat.get().leave();
            throw gone;
        }
    }

    private void open(long eventId, LineSeats.Seat seat, HttpServletRequest request) throws IOException {
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        String tab = request.getParameter("tab");
        ViewerLine line = new ViewerLine(context, place(eventId, request), gone -> {
            wire.left(eventId, gone);
            guard.left(eventId, gone);
            tabs.left(eventId, tab, gone);
            seat.leave();
        });
        context.addListener(new HangUp(line));
        tabs.opened(eventId, tab, line).ifPresent(wire::end);
        wire.joined(eventId, line);
        feed.joined(eventId);
        guard.admitted(eventId, line, ring.visitor(), ring.keys(eventId));
        // Read once the line is on the wire: what moves in between is told twice rather than never, and in its order.
        try {
            wire.tellFirst(line, "state", null, pages.forWhoComesIn(eventId));
        } catch (NoSuchEvent deletedMeanwhile) {
            wire.tellFirst(line, "gone", null, Map.of());
        }
        if (!feed.catchUp(eventId, line, request.getHeader("Last-Event-ID"))) {
            line.end(); // the page asks before it opens the next one
            return;
        }
        line.caughtUp();
        context.getResponse().getOutputStream().setWriteListener(line);
    }

    private ViewerLine.Place place(long eventId, HttpServletRequest request) {
        if (!moderation.may(eventId, ring.visitor())) {
            return ViewerLine.Place.SEAT;
        }
        return request.getParameter("console") == null ? ViewerLine.Place.DESK : ViewerLine.Place.CONSOLE;
    }

    private static String slug(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1).replaceAll("/$", "");
    }

    /** Ends the line when the server notices first that nobody is there any more. */
    private record HangUp(ViewerLine line) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            line.end();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            line.end();
        }

        @Override
        public void onError(AsyncEvent event) {
            line.end();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // Nobody starts it again.
        }
    }
}
