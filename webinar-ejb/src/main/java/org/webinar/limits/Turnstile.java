package org.webinar.limits;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets so many in at once. Those who all want the same row would else each wait for it with a connection to the database in
 * hand, until none is left for anybody; here they wait with empty hands, and not for long. To be passed before a transaction
 * begins.
 */
public final class Turnstile {
    private final Semaphore places;
    private final Duration patience;

    /** So many places, and how long somebody waits for one. */
    public Turnstile(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /**
     * Does this when there is a place.
     *
     * @throws TooBusy when none was free in time
     */
    public <T> T pass(Supplier<T> deed) {
        if (!entered()) {
            throw new TooBusy(Math.max(1, patience.toSeconds()));
        }
        try {
            return deed.get();
        } finally {
            places.release();
        }
    }

    /** The same for what gives nothing. */
    public void pass(Runnable deed) {
        pass(() -> {
            deed.run();
            return null;
        });
    }

    private boolean entered() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
