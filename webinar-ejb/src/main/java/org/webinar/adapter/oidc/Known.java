package org.webinar.adapter.oidc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.webinar.spi.identity.IdentityTrouble;

/**
 * Something that another machine has told. One asks at a time and the others go on with what is known; whoever has nothing to
 * go on with, while somebody asks or shortly after it was asked in vain, is told so at once and waits for nobody.
 *
 * @param <T> what is known
 */
final class Known<T> {
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile T value;
    private volatile Instant at = Instant.EPOCH;
    private volatile Instant failedAt = Instant.EPOCH;

    Known(Clock clock) {
        this.clock = clock;
    }

    /**
     * What is known, asked for anew when it is older than that.
     *
     * @throws IdentityTrouble when nothing is known and nothing comes
     */
    T get(Duration age, Supplier<T> question) {
        boolean old = !clock.instant().isBefore(at.plus(age));
        boolean pausing = clock.instant().isBefore(failedAt.plus(PAUSE));
        if (old && !pausing && asking.tryLock()) {
            try {
                value = question.get();
                at = clock.instant();
            } catch (IdentityTrouble silent) {
                failedAt = clock.instant();
                if (value == null) {
                    throw silent;
                }
            } finally {
                asking.unlock();
            }
        }
        if (value == null) {
            throw new IdentityTrouble("the issuer is being asked, or has just been asked in vain");
        }
        return value;
    }
}
