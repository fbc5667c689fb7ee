package org.webinar.bench;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what comes by itself. */
final class Waits {
    private static final long PAUSE_NANOS = 20_000_000;

    private Waits() {}

    /** Until it is so, or fails when it takes longer. */
    static void until(String what, Duration patience, BooleanSupplier so) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not within " + patience + ": " + what);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
