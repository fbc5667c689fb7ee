package org.webinar.spi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs calls beside each other and waits no longer than the contract says. */
final class Patience {
    private static final Duration MARGIN = Duration.ofSeconds(1);

    private Patience() {}

    /** What each call threw within the time; empty where it returned. Fails when one is not back in time. */
    static List<Optional<Throwable>> thrown(Duration longest, List<Runnable> calls) {
        List<Callable<Void>> callables = new ArrayList<>();
        calls.forEach(call -> callables.add(() -> {
            call.run();
            return null;
        }));
        List<Optional<Throwable>> thrown = new ArrayList<>();
        for (Outcome<Void> outcome : outcomes(longest, callables)) {
            thrown.add(Optional.ofNullable(outcome.thrown()));
        }
        return thrown;
    }

    /** What came of each call. Fails when one is not back in time. */
    static <T> List<Outcome<T>> outcomes(Duration longest, List<Callable<T>> calls) {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size(), task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        });
        try {
            long deadline = System.nanoTime() + longest.plus(MARGIN).toNanos();
            List<Future<T>> running = new ArrayList<>();
            calls.forEach(call -> running.add(threads.submit(call)));
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<T> call : running) {
                outcomes.add(outcome(call, deadline - System.nanoTime(), longest));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Outcome<T> outcome(Future<T> call, long nanos, Duration longest) {
        try {
            return new Outcome<>(call.get(Math.max(nanos, 1), TimeUnit.NANOSECONDS), null);
        } catch (ExecutionException thrown) {
            return new Outcome<>(null, thrown.getCause());
        } catch (TimeoutException late) {
            return fail("is not back after " + longest.toSeconds() + " seconds");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return fail("was interrupted");
        }
    }

    /**
     * What came of a call.
     *
     * @param value what it returned; null when it threw
     * @param thrown what it threw; null when it returned
     */
    record Outcome<T>(T value, Throwable thrown) {

        /** The value; whatever was thrown must be of this class. */
        Optional<T> orTrouble(Class<? extends Throwable> trouble) {
            if (thrown != null) {
                assertThat(thrown).isExactlyInstanceOf(trouble);
            }
            return Optional.ofNullable(value);
        }
    }
}
