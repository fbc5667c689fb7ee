package org.webinar.web.door;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Fields of a form that was taken in raw and bounded, before anybody else has read it. */
public final class FormText {
    private FormText() {}

    /** The first field of this name; empty when there is none or it can't be read. */
    public static String field(String form, String name) {
        return Arrays.stream(form.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> decoded(pair.substring(name.length() + 1)))
                .findFirst()
                .orElse("");
    }

    /** All fields, the first of each name; one that can't be read is empty. */
    static Map<String, String> fields(String form) {
        return Arrays.stream(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(sides -> sides.length == 2)
                .collect(Collectors.toMap(
                        sides -> decoded(sides[0]), sides -> decoded(sides[1]), (first, second) -> first));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
