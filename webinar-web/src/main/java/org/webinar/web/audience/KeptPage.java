package org.webinar.web.audience;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * One live page, kept for a moment. When that is over, one of those who ask makes it anew; whoever asks meanwhile gets the one
 * there was, or waits when there is none. What was read before somebody said that it has changed is not kept.
 */
final class KeptPage {
    /** As long as caches may keep the state. */
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    /** While somebody makes it anew; older, nobody would know whether it is still for everybody. */
    private static final Duration MEANWHILE = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final ReentrantLock making = new ReentrantLock();
    private Made kept;
    private int changes;

    /**
     * A page with whom it is for at the site that asked.
     *
     * @param page what there is to see, the same for all who may
     * @param strangers whether strangers may
     */
    record Made(LivePage page, boolean strangers) {
        private boolean youngerThan(Duration age, Instant now) {
            return now.isBefore(page.now().plus(age));
        }
    }

    /** The page of this moment; whatever is thrown by who makes it reaches whoever asked. */
    Made get(Instant now, Supplier<Made> make) {
        Made found = kept();
        if (found != null && found.youngerThan(making.isLocked() ? MEANWHILE : A_MOMENT, now)) {
            return found;
        }
        if (!mayMake()) {
            return make.get(); // a database that hangs keeps each of them waiting, but not one after the other
        }
        try {
            found = kept();
            return found != null && found.youngerThan(A_MOMENT, now) ? found : makeAndKeep(make);
        } finally {
            making.unlock();
        }
    }

    private boolean mayMake() {
        try {
            return making.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Made makeAndKeep(Supplier<Made> make) {
        int before = changes();
        Made made = make.get();
        keep(made, before);
        return made;
    }

    /** Something has changed: neither what is kept nor what is being made is true any more. */
    synchronized void forget() {
        changes++;
        kept = null;
    }

    private synchronized void keep(Made made, int before) {
        if (changes == before) {
            kept = made;
        }
    }

    private synchronized Made kept() {
        return kept;
    }

    private synchronized int changes() {
        return changes;
    }
}
