package org.webinar.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.webinar.sandbox.base.Leash;
import org.webinar.sandbox.base.Threads;

/** The product as a child process with its log in a file. */
final class ProductProcess implements AutoCloseable {
    private static final int KEPT_LINES = 40;
    private static final String PREFIX = "webinar:";

    private final Path logFile;
    private final Consumer<String> console;
    private final Deque<String> lastLines = new ArrayDeque<>();
    private final Process process;
    private final Thread reader;

    ProductProcess(List<String> command, Map<String, String> environment, Path logFile, Consumer<String> console) {
        this.logFile = logFile;
        this.console = console;
        try {
            Files.createDirectories(logFile.getParent());
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException e) {
            throw new TryFailure("The product does not start: " + e.getMessage());
        }
        Leash.hold(process);
        reader = Threads.daemons("webinar-log").newThread(this::copyLog);
        reader.start();
    }

    private void copyLog() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                var log = Files.newBufferedWriter(logFile, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.write(line);
                log.newLine();
                log.flush();
                keep(line);
                if (line.startsWith(PREFIX)) {
                    console.accept(line);
                }
            }
        } catch (IOException e) {
            console.accept("The log " + logFile + " ended: " + e.getMessage());
        }
    }

    private synchronized void keep(String line) {
        lastLines.addLast(line);
        if (lastLines.size() > KEPT_LINES) {
            lastLines.removeFirst();
        }
    }

    private synchronized String tail() {
        return String.join(System.lineSeparator() + "    ", lastLines);
    }

    /** Waits until the product says that it is ready, and fails clearly if it never does. */
    void awaitReady(String url, Duration patience) throws InterruptedException {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        var probe = HttpRequest.newBuilder(URI.create(url + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isReady(client, probe)) {
            if (process.waitFor(250, TimeUnit.MILLISECONDS)) {
                reader.join(2000);
                throw failure("The product ended with code " + process.exitValue() + " before it was ready");
            }
            if (System.nanoTime() > deadline) {
                throw failure("The product was not ready after " + patience.toSeconds() + " s");
            }
        }
    }

    private static boolean isReady(HttpClient client, HttpRequest probe) throws InterruptedException {
        try {
            return client.send(probe, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private TryFailure failure(String what) {
        String newLine = System.lineSeparator();
        return new TryFailure(
                what + "; the whole log is in " + logFile + ". Its last lines:" + newLine + "    " + tail());
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Ends it without a chance to tidy up. */
    void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    /** Asks it to stop, waits, and insists. */
    @Override
    public void close() {
        // Not the process itself: that would close our end of its output while its last lines are on their way.
        process.toHandle().destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            reader.join(2000);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }
}
