package org.webinar.gateway;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** How long something took each time, while so many did it beside each other. */
record Times(long[] sortedNanos, Duration together) {

    /** Something that one of them does again and again. */
    interface Worker extends IntConsumer, AutoCloseable {

        @Override
        default void close() {}
    }

    /** Lets so many workers do so many deeds. */
    static Times of(int workers, int deeds, Supplier<Worker> recruit) throws Exception {
        AtomicInteger next = new AtomicInteger();
        ExecutorService crew = Executors.newFixedThreadPool(workers);
        Callable<List<Long>> shift = () -> {
            List<Long> took = new ArrayList<>();
            try (Worker worker = recruit.get()) {
                for (int deed = next.getAndIncrement(); deed < deeds; deed = next.getAndIncrement()) {
                    long begun = System.nanoTime();
                    worker.accept(deed);
                    took.add(System.nanoTime() - begun);
                }
            }
            return took;
        };
        long begun = System.nanoTime();
        List<Future<List<Long>>> shifts = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            shifts.add(crew.submit(shift));
        }
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> done : shifts) {
            all.addAll(done.get());
        }
        crew.shutdown();
        return new Times(
                all.stream().mapToLong(Long::longValue).sorted().toArray(),
                Duration.ofNanos(System.nanoTime() - begun));
    }

    /** Milliseconds that this share of the deeds did not exceed. */
    double millis(double share) {
        return sortedNanos[(int) Math.min(sortedNanos.length - 1L, Math.round(share * sortedNanos.length))] / 1e6;
    }

    double perSecond() {
        return sortedNanos.length * 1e9 / together.toNanos();
    }
}
