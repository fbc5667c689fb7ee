package org.webinar.bench;

import java.util.Arrays;

/** How long things took. */
final class Latencies {
    private long[] nanos = new long[1024];
    private int count;

    void add(long taken) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = taken;
    }

    int count() {
        return count;
    }

    /** Milliseconds within which this part of them, between nought and one, was over. */
    double within(double part) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return count == 0 ? Double.NaN : sorted[Math.min(count - 1, (int) (part * count))] / 1e6;
    }
}
