package org.webinar.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real nginx that runs with a configuration in a folder of its own, until it is closed. */
final class RunningNginx implements AutoCloseable {
    private final Process process;

    private RunningNginx(Process process) {
        this.process = process;
    }

    /** Starts it with {@code nginx.conf} of the folder, and waits until it listens at this port. */
    static RunningNginx start(Path folder, int port) {
        Path said = folder.resolve("nginx.out");
        try {
            Process process = command(folder).redirectOutput(said.toFile()).start();
            Await.until("nginx listens: " + said, Await.SOON, () -> Nginx.listens(port) || !process.isAlive());
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(said));
            }
            return new RunningNginx(process);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** What nginx -t says of it; empty when it is content. */
    static String complaint(Path folder) {
        try {
            Process test = command(folder, "-t").start();
            String said = new String(test.getInputStream().readAllBytes());
            return test.waitFor() == 0 ? "" : said;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static ProcessBuilder command(Path folder, String... more) {
        List<String> words = Stream.concat(
                        Stream.of(
                                Nginx.program().toString(),
                                "-p",
                                folder.toString(),
                                "-e",
                                folder + "/error.log",
                                "-c",
                                folder + "/nginx.conf"),
                        Stream.of(more))
                .toList();
        return new ProcessBuilder(words).redirectErrorStream(true);
    }

    /** Lines for its http block: what it puts aside meanwhile goes into the folder, not into the system's. */
    static String temporary(Path folder) {
        StringBuilder lines = new StringBuilder();
        for (String what : new String[] {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"}) {
            lines.append(what)
                    .append("_temp_path ")
                    .append(folder)
                    .append('/')
                    .append(what)
                    .append(";\n");
        }
        return lines.toString();
    }

    /** Its main line that lets it read and write the files of whoever runs the tests, root included. */
    static String ofWhoRunsTheTests() {
        return "user " + System.getProperty("user.name") + ";";
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(Await.SOON.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
