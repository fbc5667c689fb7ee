package org.webinar.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TurnstileTest {
    @Test
    void who_finds_no_place_is_told_so_and_the_next_one_gets_it() throws Exception {
        Turnstile turnstile = new Turnstile(1, Duration.ofMillis(20));
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> turnstile.pass(() -> {
            inside.countDown();
            await(leave);
            return "first";
        }));
        inside.await();
        assertThatThrownBy(() -> turnstile.pass(() -> "second"))
                .isInstanceOfSatisfying(
                        TooBusy.class, busy -> assertThat(busy.seconds()).isEqualTo(1));
        leave.countDown();
        assertThat(first.get()).isEqualTo("first");
        assertThat(turnstile.pass(() -> "third")).isEqualTo("third");
    }

    @Test
    void who_fails_leaves_the_place_to_others() {
        Turnstile turnstile = new Turnstile(1, Duration.ofMillis(20));
        assertThatThrownBy(() -> turnstile.pass(() -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(turnstile.pass(() -> "next")).isEqualTo("next");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
