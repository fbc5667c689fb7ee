package org.webinar.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Questions side by side: none harms another. */
class SurgeryTest {
    private static final Patient ONE = Patient.of(Topic.BBB, "bbb");

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch forEver = new CountDownLatch(1);

    @AfterEach
    void close() {
        forEver.countDown();
        threads.shutdownNow();
    }

    private static Examination asks(Question question, Supplier<Check> look) {
        return Examination.of(ONE, question, look);
    }

    private static Check good() {
        return ONE.found(Question.SPEED, Finding.QUICK, 1);
    }

    private List<Check> examine(Examination... examinations) {
        return new Surgery(threads, Duration.ofSeconds(4)).examine(List.of(examinations));
    }

    private Check hang() {
        try {
            forEver.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
        return good();
    }

    @Test
    void one_that_falls_over_and_one_that_hangs_are_not_known_and_the_others_are() {
        List<Check> checks = examine(
                asks(Question.API, () -> {
                    throw new IllegalArgumentException("secret");
                }),
                asks(Question.CLOCK, this::hang),
                asks(Question.STUN, () -> {
                    throw new NobodyThere("port closed");
                }),
                asks(Question.SPEED, SurgeryTest::good));
        assertThat(checks)
                .extracting(Check::finding)
                .containsExactly(Finding.FELL_OVER, Finding.TOOK_TOO_LONG, Finding.COULD_NOT_ASK, Finding.QUICK);
        assertThat(checks.get(0).arguments()).containsExactly("IllegalArgumentException");
        assertThat(checks.get(2).arguments()).containsExactly("port closed");
    }

    @Test
    void what_is_broken_is_looked_at_twice_and_the_second_look_counts() {
        AtomicInteger looks = new AtomicInteger();
        List<Check> checks = examine(asks(
                Question.API,
                () -> ONE.found(
                        Question.API, looks.getAndIncrement() == 0 ? Finding.API_SILENT : Finding.API_ANSWERS, "")));
        assertThat(looks).hasValue(2);
        assertThat(checks).extracting(Check::finding).containsExactly(Finding.API_ANSWERS);
    }

    /** A room at a slow server that tells us nothing; a second look would open a second one. */
    @Test
    void what_may_take_longer_is_waited_for_and_what_leaves_traces_is_looked_at_once() {
        AtomicInteger looks = new AtomicInteger();
        Examination room = new Examination(
                ONE,
                Question.ROOM,
                () -> {
                    looks.incrementAndGet();
                    LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
                    return List.of(ONE.found(Question.ROOM, Finding.ROOM_REFUSED, "limitReached"));
                },
                Optional.of(Duration.ofSeconds(30)),
                true);
        List<Check> checks = new Surgery(threads, Duration.ofMillis(50))
                .examine(List.of(asks(Question.CLOCK, this::hang), room, asks(Question.SPEED, SurgeryTest::good)));
        assertThat(checks)
                .extracting(Check::finding)
                .containsExactly(Finding.TOOK_TOO_LONG, Finding.ROOM_REFUSED, Finding.QUICK);
        assertThat(Finding.ROOM_REFUSED.severity()).isEqualTo(Severity.BROKEN);
        assertThat(looks).hasValue(1);
    }
}
