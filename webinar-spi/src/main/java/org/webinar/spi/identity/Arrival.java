package org.webinar.spi.identity;

import java.net.URI;
import java.util.Map;

/**
 * A browser that comes back from signing in.
 *
 * @param comeBack the address that was handed to {@link SignsInElsewhere#depart}; never null
 * @param query the parameters of the address it came with, the first value of each, chosen by whoever sent the browser; never
 *     null
 * @param memory what the {@link Departure} had; never null
 */
public record Arrival(URI comeBack, Map<String, String> query, String memory) {

    public Arrival {
        query = Map.copyOf(query);
    }

    /** Hides codes and tickets, so that it may be logged. */
    @Override
    public String toString() {
        return "Arrival" + query.keySet();
    }
}
