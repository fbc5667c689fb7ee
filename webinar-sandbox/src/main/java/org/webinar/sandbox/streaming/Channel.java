package org.webinar.sandbox.streaming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.webinar.sandbox.base.Ffmpeg;
import org.webinar.sandbox.base.LoopbackServer;
import org.webinar.sandbox.base.Ports;
import org.webinar.sandbox.base.Threads;

/** One stream key: an ffmpeg that listens for RTMP and cuts HLS, armed again whenever its publisher has gone. */
final class Channel implements AutoCloseable {
    private final int port;
    private final String rtmpUrl;
    private final Path home;
    private final Duration cleanup;
    private final ScheduledExecutorService worker;
    private Cut cut = Cut.PLAIN;
    private Ffmpeg listener;
    private Future<?> sweeping;
    private boolean publishing;
    private boolean closed;

    private Channel(String key, int port, Path home, Duration cleanup) {
        this.port = port;
        this.rtmpUrl = "rtmp://" + LoopbackServer.HOST + ":" + port + "/live/" + key;
        this.home = home;
        this.cleanup = cleanup;
        this.worker = Executors.newSingleThreadScheduledExecutor(Threads.daemons("sandbox-rtmp-" + key));
    }

    static Channel open(String key, int port, Path home, Duration cleanup) {
        var channel = new Channel(key, port, home, cleanup);
        channel.sweep();
        channel.arm();
        awaitListening(port);
        return channel;
    }

    /** Only by trying to take the port: a connection would use up the one publisher that ffmpeg accepts. */
    private static void awaitListening(int port) {
        await(() -> !Ports.isFree(port));
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    String rtmpUrl() {
        return rtmpUrl;
    }

    /** Hangs up on whoever publishes; the next one is welcome at once. */
    synchronized void restart() {
        listener.kill();
    }

    /** Cuts otherwise from now on, and answers when it listens again; hangs up on whoever publishes. */
    void recut(Cut other) {
        Ffmpeg before;
        synchronized (this) {
            if (cut == other) {
                return;
            }
            cut = other;
            before = listener;
            before.kill();
        }
        await(() -> listeningInsteadOf(before));
        awaitListening(port);
    }

    private synchronized boolean listeningInsteadOf(Ffmpeg before) {
        return listener != before;
    }

    synchronized boolean publishing() {
        return publishing;
    }

    private synchronized void arm() {
        if (closed) {
            return;
        }
        listener = Ffmpeg.start(home, arguments(), this::read);
        listener.ended().thenRunAsync(this::publisherGone, worker);
    }

    private List<String> arguments() {
        var words = new ArrayList<>(
                List.of(("-loglevel info -y -fflags nobuffer -probesize 100000 -analyzeduration 1000000 -listen 1 -i "
                                + rtmpUrl)
                        .split(" ")));
        words.addAll(cut.arguments());
        return words;
    }

    private synchronized void read(String line) {
        if (line.startsWith("Input #0")) {
            publishing = true;
            if (sweeping != null) {
                sweeping.cancel(false);
            }
        }
    }

    private synchronized void publisherGone() {
        boolean published = publishing;
        publishing = false;
        if (closed) {
            return;
        }
        if (published) {
            sweeping = worker.schedule(this::sweep, cleanup.toMillis(), TimeUnit.MILLISECONDS);
            arm();
        } else {
            // Nothing came through: do not spin if the port is taken or the publisher talked nonsense.
            worker.schedule(this::arm, 300, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void sweep() {
        if (publishing) {
            return;
        }
        try (var files = Files.newDirectoryStream(home, "*.{m3u8,ts,tmp}")) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Ffmpeg last;
        synchronized (this) {
            closed = true;
            publishing = false;
            last = listener;
        }
        worker.shutdownNow();
        last.close();
    }
}
