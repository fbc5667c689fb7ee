package org.webinar.tests;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Asks for the same addresses over and over while something happens, and keeps what it is answered. */
final class Asker implements AutoCloseable {
    private static final int NO_ANSWER = 0;
    private static final int EVERY_MILLIS = 100;

    private final List<Integer> answers = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

    private Asker() {}

    static Asker of(List<String> addresses) {
        var asker = new Asker();
        asker.thread.scheduleWithFixedDelay(
                () -> addresses.forEach(asker::ask), 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return asker;
    }

    private void ask(String address) {
        try {
            answers.add(Ask.get(address).statusCode());
        } catch (UncheckedIOException broken) {
            answers.add(NO_ANSWER);
        }
    }

    /** The status of each answer, 0 for none. */
    List<Integer> answers() {
        return List.copyOf(answers);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
