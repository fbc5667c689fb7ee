package org.webinar.tests;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what browsers cannot see: doubles and files. */
final class Await {
    /** For what a person calls "at once"; a machine with other work to do takes much longer, and that is no defect. */
    static final Duration SOON = Duration.ofSeconds(40);

    /** For all that happens between Start and the first picture. */
    static final Duration TO_AIR = Duration.ofSeconds(120);

    private static final int LOOK_EVERY_MILLIS = 100;

    private Await() {}

    static void until(String what, Duration patience, BooleanSupplier condition) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not within " + patience.toSeconds() + " s: " + what);
            }
            try {
                Thread.sleep(LOOK_EVERY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("Interrupted while waiting: " + what, e);
            }
        }
    }
}
