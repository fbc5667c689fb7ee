package org.webinar.chat;

import java.time.Duration;
import org.webinar.limits.Turnstile;

/** Where the audience of this server passes with what it writes, asks and votes, before any transaction begins. */
public final class Crowd {
    /** A quarter of the connections to the database (see {@code Database}); one event writes one after the other anyway. */
    private static final int AT_ONCE = 6;

    public static final Turnstile TURNSTILE = new Turnstile(AT_ONCE, Duration.ofSeconds(2));

    private Crowd() {}
}
