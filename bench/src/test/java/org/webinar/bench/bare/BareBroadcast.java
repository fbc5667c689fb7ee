package org.webinar.bench.bare;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The ceiling: whoever asks gets an open stream, and what is posted is written to all of them, one after the other, by the
 * thread that brought it. It stores nothing, checks nothing, and one slow page would hold up all others.
 */
@WebServlet(urlPatterns = "/*", asyncSupported = true)
public class BareBroadcast extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Set<AsyncContext> open = ConcurrentHashMap.newKeySet();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("/ready".equals(request.getPathInfo())) {
            return;
        }
        response.setContentType("text/event-stream");
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        context.addListener(new Gone(context));
        response.getOutputStream().write(":\n\n".getBytes());
        response.flushBuffer();
        open.add(context);
    }

    @Override
    protected synchronized void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] message = request.getInputStream().readAllBytes();
        open.forEach(context -> {
            try {
                context.getResponse().getOutputStream().write(message);
                context.getResponse().flushBuffer();
            } catch (IOException | IllegalStateException gone) {
                open.remove(context);
            }
        });
        response.setStatus(HttpServletResponse.SC_ACCEPTED);
    }

    private final class Gone implements AsyncListener {
        private final AsyncContext context;

        private Gone(AsyncContext context) {
            this.context = context;
        }

        @Override
        public void onComplete(AsyncEvent event) {
            open.remove(context);
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            open.remove(context);
        }

        @Override
        public void onError(AsyncEvent event) {
            open.remove(context);
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // Nobody starts it again.
        }
    }
}
