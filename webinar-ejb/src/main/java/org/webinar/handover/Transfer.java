package org.webinar.handover;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * A file on its way: how much of it is there, and whether it is still wanted. Whoever carries it tells of each piece; a way on
 * which nothing moves any more is closed, for neither reading nor writing ends by itself.
 */
public final class Transfer {
    private final Clock clock;
    private volatile long done;
    private volatile boolean stopped;
    private Instant movedAt;
    private Duration patience;
    private Runnable close;

    /** Nothing moves yet. */
    public Transfer(Clock clock) {
        this.clock = clock;
    }

    /**
     * A way begins.
     *
     * @param patience how long nothing may move on it
     * @param way closes it, so that whoever waits on it goes on with an exception
     */
    public synchronized void begin(Duration patience, Runnable way) {
        this.patience = patience;
        this.close = way;
        movedAt = clock.instant();
        done = 0;
        if (stopped) {
            way.run();
        }
    }

    /**
     * So much of it is there.
     *
     * @return whether the rest is still wanted
     */
    public synchronized boolean moved(long bytes) {
        done = bytes;
        movedAt = clock.instant();
        return !stopped;
    }

    /** The way is over. */
    public synchronized void end() {
        close = null;
    }

    /** It is not wanted any more. */
    synchronized void stop() {
        stopped = true;
        closeWay();
    }

    /** Closes a way on which nothing has moved for too long. */
    synchronized void lookAtClock() {
        if (close != null && movedAt.plus(patience).isBefore(clock.instant())) {
            closeWay();
        }
    }

    private void closeWay() {
        Runnable way = close;
        close = null;
        if (way != null) {
            way.run();
        }
    }

    long done() {
        return done;
    }

    boolean stopped() {
        return stopped;
    }
}
