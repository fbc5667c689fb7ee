package org.webinar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.webinar.sandbox.base.Leash;
import org.webinar.sandbox.base.Ports;

/** A server as a process of its own, and what it costs as its operating system and its JVM tell. */
final class ServerProcess implements AutoCloseable {
    static final String HEAP = System.getProperty("bench.heap", "1g");

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int PAUSE_MILLIS = 100;

    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private final String url;
    private final String readyPath;
    private volatile Process process;

    private ServerProcess(
            List<String> command, Map<String, String> environment, String name, int port, String readyPath) {
        this.command = command;
        this.environment = environment;
        this.log = TARGET.resolve(name + ".log");
        this.url = "http://127.0.0.1:" + port;
        this.readyPath = readyPath;
    }

    /** The distribution as an administrator starts it. */
    static ServerProcess product(String name, Map<String, String> settings) {
        int port = Ports.free();
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("WEBINAR_URL", "http://127.0.0.1:" + port);
        return new ServerProcess(
                        java("-jar", distribution().resolve("webinar.jar").toString())
                                .with("--port", String.valueOf(port))
                                .with("--data", without(name))
                                .words(),
                        environment,
                        name,
                        port,
                        "/health/ready")
                .start();
    }

    /** The same Payara Micro with this archive alone in it. */
    static ServerProcess bare(String name, Path war) {
        int port = Ports.free();
        return new ServerProcess(
                        java(
                                        "-jar",
                                        distribution()
                                                .resolve("lib/payara-micro.jar")
                                                .toString())
                                .with("--nocluster", "--nohazelcast")
                                .with("--rootdir", without(name))
                                .with("--port", String.valueOf(port))
                                .with("--deploy", war.toString())
                                .with("--contextroot", "/")
                                .words(),
                        Map.of(),
                        name,
                        port,
                        "/ready")
                .start();
    }

    private static Words java(String... words) {
        Words java = new Words(new ArrayList<>())
                .with(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        return java.with("-Xmx" + HEAP, "-Xms" + HEAP)
                .with(System.getProperty("bench.java-options", "-XX:+UseG1GC").split(" "))
                .with(words);
    }

    /** The path of a folder that is not there any more. */
    private static String without(String name) {
        Path folder = TARGET.resolve(name);
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            return folder.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path distribution() {
        return Path.of(System.getProperty("webinar.distribution")).toAbsolutePath();
    }

    /** Starts it, for the first time or again, and waits until it answers. */
    ServerProcess start() {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            process = builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            Leash.hold(process);
            awaitReady();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        Waits.until("the server at " + url + " is ready (see " + log + ")", PATIENCE, () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("it has ended: see " + log);
            }
            return ready();
        });
    }

    private boolean ready() {
        try {
            var asked = (HttpURLConnection) URI.create(url + readyPath).toURL().openConnection();
            asked.setReadTimeout(PAUSE_MILLIS * 50);
            int status = asked.getResponseCode();
            asked.disconnect();
            return status == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    String url() {
        return url;
    }

    int port() {
        return URI.create(url).getPort();
    }

    /** The CPU time that it has used since its start. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** Bytes of its heap that are alive, after a collection. */
    long liveHeap() {
        String histogram = jcmd("GC.class_histogram");
        String total = histogram
                .lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(total.trim().split("\\s+")[2]);
    }

    /** Bytes of memory that the operating system has given it. */
    long resident() {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                            .filter(line -> line.startsWith("VmRSS"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElseThrow()
                    * 1024;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the JVM answers to a command of jcmd. */
    String jcmd(String... words) {
        var all = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(process.pid())));
        all.addAll(List.of(words));
        try {
            var answer = new ProcessBuilder(all).redirectErrorStream(true).start();
            return new String(answer.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as a power cut would. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.toHandle().destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Words(List<String> words) {

        Words with(String... more) {
            words.addAll(List.of(more));
            return this;
        }
    }
}
