package org.webinar.sandbox;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.webinar.sandbox.base.LoopbackServer;
import org.webinar.sandbox.base.Query;
import org.webinar.sandbox.base.Reply;

/** A web server that writes down what it gets and answers with one status. */
public final class Receiver implements AutoCloseable {
    private final List<Hit> hits = new CopyOnWriteArrayList<>();
    private final LoopbackServer server;
    private volatile int status = 200;

    /** One request. */
    public record Hit(String method, String path, String query, String authorization, String body) {
        public Map<String, String> form() {
            return Query.of(body).parameters();
        }
    }

    public Receiver() {
        server = LoopbackServer.start("receiver", 0, exchange -> {
            hits.add(new Hit(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestURI().getRawQuery(),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    Reply.body(exchange)));
            Reply.send(exchange, status, "text/plain", status == 204 ? "" : "ok");
        });
    }

    public String url() {
        return server.url();
    }

    public void answer(int next) {
        status = next;
    }

    public List<Hit> hits() {
        return hits;
    }

    @Override
    public void close() {
        server.close();
    }
}
