package org.webinar.tests.pod;

import java.time.Duration;
import java.util.Map;

/** Where a Pod keeps its sessions. */
interface Sessions extends AutoCloseable {

    /** What the product has to be told to find them, as environment variables. */
    Map<String, String> settings();

    /** Keeps a session's text for so long; a time that has passed already makes an expired one. */
    void keep(String key, String text, Duration life);

    void drop(String key);

    @Override
    default void close() {}
}
