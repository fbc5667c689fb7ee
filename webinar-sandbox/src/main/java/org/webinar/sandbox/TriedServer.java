package org.webinar.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.webinar.sandbox.base.LoopbackServer;

/** One server of the product as a child process, which can be stopped, killed and started again on its port and folder. */
public final class TriedServer implements AutoCloseable {
    private final TriedOptions options;
    private final Path folder;
    private final int port;
    private final Map<String, String> environment;
    private ProductProcess process;
    private boolean closed;

    TriedServer(TriedOptions options, Path folder, int port, Map<String, String> environment) {
        this.options = options;
        this.folder = folder;
        this.port = port;
        this.environment = environment;
    }

    static String url(int port) {
        return "http://" + LoopbackServer.HOST + ":" + port;
    }

    /** Its own address, without a slash at its end. */
    public String url() {
        return url(port);
    }

    public int port() {
        return port;
    }

    /** What it says while it runs. */
    Path log() {
        return folder.resolve("log").resolve("webinar.log");
    }

    /** Starts it if it is not running and waits until it is ready; throws {@link TryFailure}. */
    public void start() {
        ProductProcess started;
        synchronized (this) {
            if (closed || process != null && process.alive()) {
                return;
            }
            process = new ProductProcess(command(), environment, log(), options.console());
            started = process;
        }
        try {
            started.awaitReady(url(), options.patience());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TryFailure("Interrupted while the product was starting.");
        }
    }

    /** Stops it as an administrator would. */
    public synchronized void stop() {
        if (process != null) {
            process.close();
        }
    }

    /** Kills it as a power cut would. */
    public synchronized void kill() {
        process.kill();
    }

    synchronized boolean closed() {
        return closed;
    }

    int awaitEnd() throws InterruptedException {
        ProductProcess waitedFor;
        synchronized (this) {
            waitedFor = process;
        }
        return waitedFor.awaitEnd();
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options.javaOptions());
        command.addAll(List.of(
                "-jar",
                options.product().toAbsolutePath().toString(),
                "--port",
                Integer.toString(port),
                "--data",
                folder.toString()));
        return command;
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        stop();
    }
}
