package org.webinar.spi.identity;

import java.net.URI;

/**
 * Where a browser is sent to sign in.
 *
 * @param page absolute address of somebody else's page; never null
 * @param memory whatever the provider needs when the browser comes back; the browser carries it, sealed, so that it can
 *     neither be read nor changed there; never null, at most 1000 characters
 */
public record Departure(URI page, String memory) {

    /** Hides the memory, so that it may be logged. */
    @Override
    public String toString() {
        return "Departure[" + page.getHost() + "]";
    }
}
