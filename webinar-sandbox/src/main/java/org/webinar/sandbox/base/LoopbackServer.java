package org.webinar.sandbox.base;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP server that only this machine can reach. */
public final class LoopbackServer implements AutoCloseable {
    public static final String HOST = "127.0.0.1";

    static {
        // Without it a small answer waits for the client's delayed acknowledgement, some 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService workers;

    private LoopbackServer(HttpServer server, ExecutorService workers) {
        this.server = server;
        this.workers = workers;
    }

    /** Starts a server on the port, 0 for any free one. */
    public static LoopbackServer start(String name, int port, HttpHandler handler) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(HOST), port), 0);
            var workers = Executors.newCachedThreadPool(Threads.daemons(name));
            server.setExecutor(workers);
            server.createContext("/", Reply.guarded(handler));
            server.start();
            return new LoopbackServer(server, workers);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot listen on " + HOST + ":" + port, e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** The address without a slash at its end. */
    public String url() {
        return "http://" + HOST + ":" + port();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
