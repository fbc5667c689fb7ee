package org.webinar.web.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.webinar.gateway.NoGatewayFree;

/** What a form offers when no gateway is free at the time in it. */
public class Offers implements Serializable {
    private static final long serialVersionUID = 1L;

    private boolean made;
    private List<Instant> times = List.of();

    /** Offers nothing. */
    void forget() {
        made = false;
        times = List.of();
    }

    /** Lets the deed happen, and remembers the times that a refusal names. */
    <T> T watch(Supplier<T> deed) {
        try {
            return deed.get();
        } catch (NoGatewayFree refusal) {
            made = true;
            times = List.copyOf(refusal.nearest());
            throw refusal;
        }
    }

    /** Whether no gateway was free. */
    public boolean isMade() {
        return made;
    }

    /** When one is, in the order of time; may be empty. */
    public List<Instant> getTimes() {
        return times;
    }
}
