package org.webinar.spi.contract;

import java.util.Optional;
import org.webinar.spi.identity.RequestFacts;

/**
 * A request in which everything that can be chosen is the same text.
 *
 * @param text every cookie and every header
 */
record Request(String text) implements RequestFacts {

    @Override
    public Optional<String> cookie(String name) {
        return Optional.of(text);
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.of(text);
    }

    @Override
    public String host() {
        return "pod.example.org";
    }

    @Override
    public String remoteAddress() {
        return "203.0.113.7";
    }
}
