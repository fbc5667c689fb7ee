package org.webinar.plugin.http;

import java.time.Duration;

/** The moment by which a driver must have answered, however many calls it needs until then. */
public final class Deadline {
    /** Two seconds less than the contract allows. */
    private static final Duration CONTRACT = Duration.ofSeconds(18);

    private final long end;

    private Deadline(Duration length) {
        this.end = System.nanoTime() + length.toNanos();
    }

    /** Eighteen seconds from now. */
    public static Deadline ofContract() {
        return in(CONTRACT);
    }

    /** So long from now. */
    public static Deadline in(Duration length) {
        return new Deadline(length);
    }

    /** What is left, one millisecond at least, and no more than the given length. */
    Duration left(Duration most) {
        Duration left = Duration.ofNanos(end - System.nanoTime());
        Duration least = Duration.ofMillis(1);
        return left.compareTo(least) < 0 ? least : left.compareTo(most) < 0 ? left : most;
    }
}
