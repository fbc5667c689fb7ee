package org.webinar.web.door;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a browser calls itself, as coarsely as its owner needs to know it again: the kind and the system, no version. Browsers
 * name others too, whose pages they want to see; the first of these that is named is the one.
 */
final class BrowserName {
    private static final Map<String, String> KINDS = ordered(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Android",
            "Android",
            "iPhone",
            "iOS",
            "iPad",
            "iOS",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    private BrowserName() {}

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }

    /**
     * Its name.
     *
     * @param said the header {@code User-Agent}; null when there is none
     * @return empty for one that nobody knows
     */
    static String of(String said) {
        return Stream.of(KINDS, SYSTEMS)
                .flatMap(names -> first(names, said == null ? "" : said).stream())
                .reduce((kind, system) -> kind + ", " + system)
                .orElse("");
    }

    private static Optional<String> first(Map<String, String> names, String said) {
        return names.entrySet().stream()
                .filter(name -> said.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
