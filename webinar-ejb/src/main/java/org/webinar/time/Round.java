package org.webinar.time;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One round of work that a timer asks for again and again. A round that fails is told of and the next one comes. Payara gives up
 * a timer for good whose call fails twice, and a call whose transaction could not be counts as failed though we have caught
 * everything; so the distribution tells it never to give up (docs/operate.md for Payara Server).
 */
public final class Round {
    private static final Logger LOG = Logger.getLogger(Round.class.getName());

    private static final AtomicInteger UNDER_WAY = new AtomicInteger();

    private Round() {}

    /** Does the work; whatever goes wrong ends with it. */
    public static void of(String what, Runnable work) {
        UNDER_WAY.incrementAndGet();
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "webinar: " + what + " did not go, it is tried again", failure);
        } finally {
            UNDER_WAY.decrementAndGet();
        }
    }

    /** How many rounds work, or wait for somebody, at this moment. */
    static int underWay() {
        return UNDER_WAY.get();
    }
}
