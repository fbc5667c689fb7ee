package org.webinar.sandbox;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a condition, looking often. */
public final class Await {
    private Await() {}

    /** Fails if the condition does not come true within fifteen seconds. */
    public static void until(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("In vain waited for: " + what);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
