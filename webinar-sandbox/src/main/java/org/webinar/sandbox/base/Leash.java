package org.webinar.sandbox.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Ends our children if this JVM is killed without a chance to tidy up.
 *
 * <p>One shell per JVM reads the ids of our children from its standard input. When the JVM dies, by whatever signal,
 * that input ends and the shell ends what is still on its list. Not on Windows.
 */
public final class Leash {
    private static final String SCRIPT = """
            trap '' INT HUP TERM
            pids=""
            while read -r op pid; do
              rest=""
              for p in $pids; do [ "$p" = "$pid" ] || rest="$rest $p"; done
              pids="$rest"
              [ "$op" = add ] && pids="$pids $pid"
            done
            [ -z "$pids" ] && exit 0
            kill -CONT $pids 2>/dev/null
            kill -TERM $pids 2>/dev/null
            sleep 3
            kill -KILL $pids 2>/dev/null
            exit 0
            """;

    private static Process shell;

    private Leash() {}

    /** Puts a process on the leash until it ends by itself. */
    public static void hold(Process process) {
        tell("add", process.pid());
        process.onExit().thenAccept(ended -> tell("drop", ended.pid()));
    }

    private static synchronized void tell(String operation, long pid) {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return;
        }
        try {
            if (shell == null || !shell.isAlive()) {
                shell = new ProcessBuilder("sh", "-c", SCRIPT)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
            }
            shell.getOutputStream().write((operation + " " + pid + "\n").getBytes(StandardCharsets.US_ASCII));
            shell.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The leash for child processes is broken", e);
        }
    }
}
