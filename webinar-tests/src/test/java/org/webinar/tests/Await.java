package org.webinar.tests;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what browsers cannot see: doubles and files. */
final class Await {
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
