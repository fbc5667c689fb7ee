package org.webinar.payara;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Ends a server when this JVM is killed, which runs no hooks then: a shell hears of it by the end of its input. Not on
 * Windows.
 */
final class Leash {

    private Leash() {}

    static void hold(ProcessHandle server) {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return;
        }
        try {
            Process shell = new ProcessBuilder("sh", "-c", "read -r nothing; kill " + server.pid())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            server.onExit().thenRun(shell::destroyForcibly);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
