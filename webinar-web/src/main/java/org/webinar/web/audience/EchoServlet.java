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
import java.nio.charset.StandardCharsets;
import org.webinar.doctor.Echo;

/**
 * A line as open pages have it, with one event at once and an end some seconds later: what holds lines back on the way shows
 * in when the event comes.
 */
@WebServlet(urlPatterns = Echo.LINE + "*", asyncSupported = true)
public class EchoServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Echo echo;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String word = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (!Echo.isAsked(word)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/event-stream");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        response.getOutputStream().write(ServerSentEvent.of("echo", null, echo.to(word)));
        response.flushBuffer();
        AsyncContext line = request.startAsync();
        line.addListener(new End());
        line.setTimeout(Echo.HELD.toMillis());
    }

    /** Ends the line when its time is over. */
    private static final class End implements AsyncListener {

        @Override
        public void onTimeout(AsyncEvent event) {
            event.getAsyncContext().complete();
        }

        @Override
        public void onComplete(AsyncEvent event) {
            // It is over.
        }

        @Override
        public void onError(AsyncEvent event) {
            event.getAsyncContext().complete();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // Nobody starts it again.
        }
    }
}
