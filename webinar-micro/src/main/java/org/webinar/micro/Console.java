package org.webinar.micro;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * What the person at the keyboard gets to see of the log: lines of ours, and what is severe. While the server starts,
 * severe records are kept back: when it fails, the first reason becomes the one line that is printed.
 *
 * <p>Public, and made by name: the log manager reads it from {@link ServerLog}'s properties.
 */
public final class Console extends Handler {
    private static final String OURS = "webinar:";
    private static final List<LogRecord> KEPT_BACK = new ArrayList<>();
    private static final PrintStream ERR = System.err;
    private static PrintStream out = System.out;
    private static boolean starting = true;

    private final SimpleFormatter formatter = new SimpleFormatter();

    /** For the log manager. */
    public Console() {}

    /** Says something to the person at the keyboard. */
    static synchronized void say(String text) {
        out.println(OURS + " " + text);
        out.flush();
    }

    /** Says why there is no start. */
    static synchronized void complain(String text) {
        ERR.println(OURS + " " + text);
        ERR.flush();
    }

    /** Severe records are printed from now on, those that were kept back first. */
    static synchronized void started() {
        starting = false;
        KEPT_BACK.forEach(record -> out.println(line(record)));
        KEPT_BACK.clear();
    }

    static synchronized boolean hasStarted() {
        return !starting;
    }

    /** The innermost reason that was logged during the start. */
    static synchronized Optional<String> firstReason() {
        Optional<String> thrown = KEPT_BACK.stream()
                .map(LogRecord::getThrown)
                .filter(error -> error != null)
                .map(Reason::of)
                .findFirst();
        return thrown.or(() -> KEPT_BACK.stream().map(Console::text).findFirst());
    }

    @Override
    public void publish(LogRecord record) {
        if (record == null) {
            return;
        }
        synchronized (Console.class) {
            String text = formatter.formatMessage(record);
            if (text != null && text.startsWith(OURS)) {
                out.println(Reason.oneLine(text));
            } else if (record.getLevel().intValue() >= Level.SEVERE.intValue()) {
                severe(record);
            }
        }
    }

    private static void severe(LogRecord record) {
        if (starting) {
            KEPT_BACK.add(record);
        } else {
            out.println(line(record));
        }
    }

    private static String line(LogRecord record) {
        String cause = record.getThrown() == null ? "" : " (" + Reason.of(record.getThrown()) + ")";
        return record.getLevel().getName() + " " + text(record) + cause;
    }

    private static String text(LogRecord record) {
        return Reason.oneLine(new SimpleFormatter().formatMessage(record));
    }

    /** For tests, where there is no keyboard. */
    static synchronized void speakTo(PrintStream stream) {
        out = stream;
        starting = true;
        KEPT_BACK.clear();
    }

    @Override
    public void flush() {
        out.flush();
    }

    @Override
    public void close() {
        flush();
    }
}
