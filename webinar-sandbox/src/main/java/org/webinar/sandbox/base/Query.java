package org.webinar.sandbox.base;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A query string, as it was sent and as it is meant. */
public record Query(String raw, Map<String, String> parameters) {

    /** Reads a raw query; null counts as empty, and of a name sent twice the first value stays. */
    public static Query of(String raw) {
        var parameters = new LinkedHashMap<String, String>();
        String text = raw == null ? "" : raw;
        for (String pair : text.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                parameters.putIfAbsent(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return new Query(text, Collections.unmodifiableMap(parameters));
    }

    /** The value, or the empty text if it was not sent. */
    public String get(String name) {
        return parameters.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return !get(name).isEmpty();
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
