package org.webinar.web.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeptPageTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration LATER = Duration.ofMillis(1_500);

    private final KeptPage page = new KeptPage();
    private final AtomicInteger made = new AtomicInteger();
    private final ExecutorService people = Executors.newFixedThreadPool(8);

    @AfterEach
    void go_home() {
        people.shutdownNow();
    }

    @Test
    void within_a_second_it_is_made_once() {
        assertThat(get(NOON)).isSameAs(get(NOON.plusMillis(999)));
        assertThat(made).hasValue(1);
        get(NOON.plusSeconds(1));
        assertThat(made).hasValue(2);
    }

    @Test
    void what_has_changed_is_made_anew_at_once() {
        get(NOON);
        page.forget();
        get(NOON);
        assertThat(made).hasValue(2);
    }

    @Test
    void what_was_read_before_a_change_is_not_kept() {
        page.get(NOON, () -> {
            page.forget();
            return make(NOON);
        });
        get(NOON);
        assertThat(made).hasValue(2);
    }

    @Test
    void who_asks_while_one_makes_it_anew_gets_the_one_there_was() throws Exception {
        KeptPage.Made first = get(NOON);
        CountDownLatch making = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<KeptPage.Made> slow = CompletableFuture.supplyAsync(
                () -> page.get(NOON.plus(LATER), () -> {
                    making.countDown();
                    await(goOn);
                    return make(NOON.plus(LATER));
                }),
                people);
        await(making);
        assertThat(get(NOON.plus(LATER))).isSameAs(first);
        goOn.countDown();
        KeptPage.Made second = slow.get(10, TimeUnit.SECONDS);
        assertThat(get(NOON.plus(LATER))).isSameAs(second);
        assertThat(made).hasValue(2);
    }

    @Test
    void many_who_find_nothing_wait_for_the_one_that_makes_it() {
        CountDownLatch goOn = new CountDownLatch(1);
        List<CompletableFuture<KeptPage.Made>> all = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> page.get(NOON, () -> {
                            await(goOn);
                            return make(NOON);
                        }),
                        people))
                .toList();
        goOn.countDown();
        assertThat(all.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(made).hasValue(1);
    }

    @Test
    void a_failure_is_told_and_not_kept() {
        assertThatThrownBy(() -> page.get(NOON, () -> {
                    throw new IllegalStateException("the database is away");
                }))
                .hasMessage("the database is away");
        get(NOON);
        assertThat(made).hasValue(1);
    }

    private KeptPage.Made get(Instant now) {
        return page.get(now, () -> make(now));
    }

    private KeptPage.Made make(Instant now) {
        made.incrementAndGet();
        return new KeptPage.Made(
                new LivePage(null, now, LivePage.Phase.waiting, null, null, 0, null, List.of(), false, true), true);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
