package org.webinar.sandbox.streaming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.webinar.sandbox.base.Ffmpeg;
import org.webinar.sandbox.base.LoopbackServer;
import org.webinar.sandbox.base.Ports;
import org.webinar.sandbox.base.Threads;

/** One stream key: an ffmpeg that listens for RTMP and cuts HLS, armed again whenever its publisher has gone. */
final class Channel implements AutoCloseable {
    private final String rtmpUrl;
    private final Path home;
    private final Duration cleanup;
    private final ScheduledExecutorService worker;
    private Ffmpeg listener;
    private Future<?> sweeping;
    private boolean publishing;
    private boolean closed;

    private Channel(String key, int port, Path home, Duration cleanup) {
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
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (Ports.isFree(port) && System.nanoTime() < deadline) {
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

    /** Numbers count from the clock, so a second publication continues above the first. */
    private List<String> arguments() {
        return List.of(
                ("-loglevel info -y -fflags nobuffer -probesize 100000 -analyzeduration 1000000 -listen 1 -i " + rtmpUrl
                                + " -c copy -f hls -hls_time 1 -hls_list_size 8"
                                + " -hls_flags delete_segments+program_date_time+omit_endlist+independent_segments"
                                + " -hls_start_number_source epoch -hls_segment_filename %d.ts index.m3u8")
                        .split(" "));
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
