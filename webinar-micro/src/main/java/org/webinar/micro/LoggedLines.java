package org.webinar.micro;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;

/** Standard output of the server and its libraries: each line goes into the log instead of between ours. */
final class LoggedLines extends OutputStream {
    private final Logger log;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private LoggedLines(Logger log) {
        this.log = log;
    }

    static void instead() {
        System.setOut(stream("stdout"));
        System.setErr(stream("stderr"));
    }

    static PrintStream stream(String logger) {
        return new PrintStream(new LoggedLines(Logger.getLogger(logger)), true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void write(int octet) {
        if (octet != '\n') {
            line.write(octet);
            return;
        }
        String text = line.toString(StandardCharsets.UTF_8).stripTrailing();
        line.reset();
        if (!text.isEmpty()) {
            log.info(text);
        }
    }
}
