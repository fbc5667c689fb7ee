package org.webinar.doctor;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/**
 * An answer.
 *
 * @param status of HTTP
 * @param headers by their names in lower case; the first value of each
 * @param body at most as much as a doctor reads
 * @param firstByte how long its first byte took
 */
public record Page(int status, Map<String, String> headers, byte[] body, Duration firstByte) {

    /** The value of a header; empty when it is not there. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
