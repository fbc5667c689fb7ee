package org.webinar.sandbox.base;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bytedeco.javacpp.Loader;

/** A running ffmpeg, the one that came with Maven. */
public final class Ffmpeg implements AutoCloseable {
    private final Process process;

    private Ffmpeg(Process process) {
        this.process = process;
    }

    /** Starts ffmpeg in the directory and hands every line it writes to the listener. */
    public static Ffmpeg start(Path directory, List<String> arguments, Consumer<String> lines) {
        var command = new ArrayList<String>();
        command.add(executable());
        command.addAll(List.of("-hide_banner", "-nostdin", "-nostats"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.PIPE);
        String libraries = Path.of(executable()).getParent().toString();
        builder.environment().put("LD_LIBRARY_PATH", libraries);
        builder.environment().put("DYLD_LIBRARY_PATH", libraries);
        try {
            var process = builder.start();
            Leash.hold(process);
            Threads.daemons("ffmpeg-log").newThread(() -> read(process, lines)).start();
            return new Ffmpeg(process);
        } catch (IOException e) {
            throw new UncheckedIOException("ffmpeg does not start", e);
        }
    }

    private static synchronized String executable() {
        return Loader.load(org.bytedeco.ffmpeg.ffmpeg.class);
    }

    private static void read(Process process, Consumer<String> lines) {
        try (BufferedReader reader = process.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.accept(line);
            }
        } catch (IOException e) {
            lines.accept("ffmpeg: end of log: " + e.getMessage());
        }
    }

    public boolean alive() {
        return process.isAlive();
    }

    public CompletableFuture<?> ended() {
        return process.onExit();
    }

    /** Ends it at once, as a crash would. */
    public void kill() {
        process.destroyForcibly();
    }

    /** Stops its clock: connections stay open, nothing moves. */
    public void freeze() {
        signal("-STOP");
    }

    public void thaw() {
        signal("-CONT");
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks it to finish and insists after three seconds. */
    @Override
    public void close() {
        if (!process.isAlive()) {
            return;
        }
        thaw();
        process.destroy();
        try {
            if (!process.waitFor(3, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(3, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
