package org.webinar.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/**
 * How long messages take to the last viewer.
 *
 * @param viewers how many listened
 * @param rate messages a second that were said
 * @param sortedNanos of each message, from its sending until the last viewer had it
 * @param firstNanos the same until the first viewer had it
 * @param missed how often a viewer missed one, or heard one twice or in another order than others
 * @param cpu of the server meanwhile, in cores
 */
record FanOut(int viewers, int rate, long[] sortedNanos, long[] firstNanos, int missed, double cpu) {
    private static final Duration TO_ARRIVE = Duration.ofMinutes(2);

    /** Says so many messages at this rate. */
    static FanOut measure(ServerProcess server, Audience audience, Speaker speaker, int from, int rate, int messages) {
        int viewers = audience.inside();
        int missedBefore = audience.disorder();
        Duration cpuBefore = server.cpu();
        long begun = System.nanoTime();
        long[] saidAt = new long[messages];
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < messages; i++) {
            long due = begun + i * 1_000_000_000L / rate;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            saidAt[i] = System.nanoTime();
            answers.add(speaker.say(from + i));
        }
        answers.forEach(CompletableFuture::join);
        int last = from + messages - 1;
        Waits.until(
                viewers + " viewers have heard message " + last + ", not only " + audience.heard(last),
                TO_ARRIVE,
                () -> audience.heard(last) >= audience.inside());
        long[] took = new long[messages];
        long[] first = new long[messages];
        for (int i = 0; i < messages; i++) {
            took[i] = audience.lastAt(from + i) - saidAt[i];
            first[i] = audience.firstAt(from + i) - saidAt[i];
        }
        Arrays.sort(took);
        Arrays.sort(first);
        double seconds = (System.nanoTime() - begun) / 1e9;
        double cpu = server.cpu().minus(cpuBefore).toNanos() / 1e9 / seconds;
        return new FanOut(viewers, rate, took, first, audience.disorder() - missedBefore, cpu);
    }

    private static double millis(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
    }

    /** As cells of a table: first viewer's median, last viewer's median and p99, cores, what went missing. */
    String cells() {
        return String.format(
                Locale.ROOT,
                "%.0f ms | %.0f ms | %.0f ms | %.2f | %d",
                millis(firstNanos, 0.5),
                millis(sortedNanos, 0.5),
                millis(sortedNanos, 0.99),
                cpu,
                missed);
    }
}
