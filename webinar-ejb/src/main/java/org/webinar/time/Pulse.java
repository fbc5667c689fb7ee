package org.webinar.time;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Tells whether the server's timers still come. It asks nobody for anything. Timers that wait for a database or a machine are
 * alive, however long they wait: a new start would wait, too.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Pulse {
    /** Many beats: a machine that was asleep, or collects garbage, is no dead one. */
    static final Duration LONGEST_SILENCE = Duration.ofMinutes(5);

    private final LongSupplier nanos;
    private volatile long last;

    /** Beats from now on. */
    public Pulse() {
        this(System::nanoTime);
    }

    Pulse(LongSupplier nanos) {
        this.nanos = nanos;
        this.last = nanos.getAsLong();
    }

    @Schedule(second = "*/10", minute = "*", hour = "*", persistent = false)
    void beat() {
        last = nanos.getAsLong();
    }

    /** For how long no timer has come. */
    public Duration silence() {
        return Duration.ofNanos(nanos.getAsLong() - last);
    }

    /** Whether timers come, or could not because their threads wait in a round for somebody else. */
    public boolean goes() {
        return silence().compareTo(LONGEST_SILENCE) <= 0 || Round.underWay() > 0;
    }
}
