package org.webinar.web.streaming;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An address of a streaming server as it was asked for, with its query.
 *
 * @param address path and query; nothing in it is trusted
 */
record Asked(String address) {
    private static final String TICKET = "ticket";

    String path() {
        return address.split("\\?", 2)[0];
    }

    Optional<String> ticket() {
        return Optional.ofNullable(parameters().get(TICKET));
    }

    /** What stands in the query, the first of each name; values as they stand, for tickets and keys hold nothing to escape. */
    Map<String, String> parameters() {
        String[] parts = address.split("\\?", 2);
        return parts.length < 2
                ? Map.of()
                : Arrays.stream(parts[1].split("&"))
                        .map(pair -> pair.split("=", 2))
                        .filter(pair -> pair.length == 2)
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, next) -> first));
    }
}
