package org.webinar.sandbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.webinar.sandbox.base.LoopbackServer;

/**
 * One more server of a product that is being tried: with the same settings and the same sandbox, on a port and in a
 * directory of its own. Both must have been told of one database ({@code WEBINAR_DB_URL}), for an embedded one is one
 * server's alone.
 */
public final class FurtherServer implements AutoCloseable {
    private final int port;
    private final ProductProcess process;

    private FurtherServer(int port, ProductProcess process) {
        this.port = port;
        this.process = process;
    }

    static FurtherServer start(
            List<String> command, Map<String, String> environment, Path log, int port, TriedOptions options) {
        var server = new FurtherServer(port, new ProductProcess(command, environment, log, options.console()));
        try {
            server.process.awaitReady(server.url(), options.patience());
            return server;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            server.close();
            throw new TryFailure("Interrupted while a further server was starting.");
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** Its address, without a slash at its end. */
    public String url() {
        return "http://" + LoopbackServer.HOST + ":" + port;
    }

    /** Kills it as a power cut would. */
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }
}
