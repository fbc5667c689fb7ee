package org.webinar.micro;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A {@code java -jar webinar.jar} of the built distribution, and what it said. */
final class Started implements AutoCloseable {
    private static final int PATIENCE = 90;

    private final Process process;
    private final BlockingQueue<String> arriving = new LinkedBlockingQueue<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final Thread out;
    private final Thread err;

    private Started(Process process) {
        this.process = process;
        out = reader(process.getInputStream(), lines);
        err = reader(process.getErrorStream(), errors);
    }

    static Started with(String... arguments) throws IOException {
        return start(Map.of(), arguments);
    }

    /** With these variables beside those that must be set. */
    static Started withVariables(Map<String, String> variables, String... arguments) throws IOException {
        return start(variables, arguments);
    }

    static Started withDatabase(String url, String... arguments) throws IOException {
        return start(Map.of("WEBINAR_DB_URL", url), arguments);
    }

    /** With these variables and none of those that must be set. */
    static Started withNothingButVariables(Map<String, String> variables, String... arguments) throws IOException {
        Map<String, String> all = new HashMap<>();
        List.of("BBB_API_URL", "BBB_SECRET_KEY", "SECRET_KEY").forEach(name -> all.put(name, null));
        all.putAll(variables);
        return start(all, arguments);
    }

    private static Started start(Map<String, String> more, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                // The quick compiler alone: a server that lives a minute starts sooner without the thorough one.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                Path.of(System.getProperty("webinar.distribution"), "webinar.jar")
                        .toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("WEBINAR_"));
        environment.put("BBB_API_URL", "http://127.0.0.1:9/bigbluebutton/api");
        environment.put("BBB_SECRET_KEY", "a secret of the test");
        environment.put("SECRET_KEY", "another secret of the test");
        more.forEach((name, value) -> {
            environment.remove(name);
            if (value != null) {
                environment.put(name, value);
            }
        });
        return new Started(builder.start());
    }

    boolean runs() {
        return process.isAlive();
    }

    private Thread reader(InputStream stream, List<String> into) {
        Thread reader = new Thread(() -> {
            try (BufferedReader text = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                for (String line = text.readLine(); line != null; line = text.readLine()) {
                    into.add(line);
                    arriving.add(line);
                }
            } catch (IOException closed) {
                throw new UncheckedIOException(closed);
            } finally {
                arriving.add("(the end)");
            }
        });
        reader.start();
        return reader;
    }

    /** The first line with these words; fails when the process ends or is silent for too long. */
    String awaitLine(String words) throws InterruptedException {
        String line = "";
        while (!line.contains(words)) {
            line = arriving.poll(PATIENCE, TimeUnit.SECONDS);
            if (line == null || line.equals("(the end)")) {
                throw new AssertionError("no line with \"" + words + "\" but " + lines + " and errors " + errors);
            }
        }
        return line;
    }

    /** SIGTERM, and the code that the process ended with. */
    int terminate() throws InterruptedException {
        process.toHandle().destroy(); // Process.destroy would close our end of its output, too.
        return exitCode();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            throw new AssertionError("does not end; said " + lines);
        }
        out.join();
        err.join();
        return process.exitValue();
    }

    List<String> lines() {
        return lines;
    }

    List<String> errors() {
        return errors;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
