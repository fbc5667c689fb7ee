package org.webinar.settings;

import inet.ipaddr.IPAddressString;
import java.util.List;
import java.util.Set;

/** The settings of our doors: whom to believe, and how much to bear. */
public final class DoorCatalogue {
    /** The web servers in front of us. */
    public static final Setting<Set<String>> PROXIES = Setting.of(
            "webinar.proxies",
            "127.0.0.1,::1",
            DoorCatalogue::networks,
            "Addresses or networks of the web servers in front of us, with commas between; what they say in"
                    + " X-Forwarded-For is believed when limits on rate are counted.");

    /** The names under which we answer. */
    public static final Setting<Set<String>> ALLOWED_HOSTS = Setting.of(
            "ALLOWED_HOSTS",
            "",
            DoorCatalogue::hosts,
            "Names under which we answer, with commas between and without ports, as in Django: `.univ.example` is that domain and"
                    + " all below it, `*` everything. Any other is answered by 400, but for health and figures; nobody is while it"
                    + " is empty. The host of `webinar.url` is always one.");

    /** How many open pages one server bears. */
    public static final Setting<Integer> MOST_LINES = Setting.of(
            "webinar.audience.lines",
            "10000",
            Integer::valueOf,
            "How many live pages may have a line open to one server; the others ask every 15 seconds instead.");

    /** How often a program asks. */
    public static final Setting<Integer> API_CALLS = Setting.of(
            "webinar.api.per-minute",
            "300",
            Readings::positive,
            "How often a program may ask the API with one token in a minute, on each server.");

    private DoorCatalogue() {}

    static List<Setting<?>> all() {
        return List.of(PROXIES, ALLOWED_HOSTS, MOST_LINES, API_CALLS);
    }

    private static Set<String> hosts(String text) {
        Set<String> words = Catalogue.words(text);
        if (words.stream().anyMatch(word -> word.matches(".*[\\s/].*"))) {
            throw new IllegalArgumentException("not a name: it has a slash or a space in it");
        }
        return words;
    }

    private static Set<String> networks(String text) {
        Set<String> words = Catalogue.words(text);
        words.stream()
                .filter(word -> !new IPAddressString(word).isValid())
                .findFirst()
                .ifPresent(bad -> {
                    throw new IllegalArgumentException("not an address: " + bad);
                });
        return words;
    }
}
