package org.webinar.web.door;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of Pod's addresses and what of ours stands behind it.
 *
 * @param methods the methods for which it holds
 * @param address the path, with a group for each part that matters
 * @param behind our own path, in which {@code $1} and so on stand for the groups
 */
record Route(Set<String> methods, Pattern address, String behind) {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** A page, or something else that is only read. */
    static Route get(String address, String behind) {
        return new Route(READING, Pattern.compile(address), behind);
    }

    /** A page with forms, which are sent to the address of the page. */
    static Route page(String address, String behind) {
        return any(address, behind);
    }

    /** Something that acts. */
    static Route post(String address, String behind) {
        return new Route(Set.of("POST"), Pattern.compile(address), behind);
    }

    /** Something that tells the methods apart itself. */
    static Route any(String address, String behind) {
        return new Route(Set.of("GET", "HEAD", "POST"), Pattern.compile(address), behind);
    }

    /** Our path for a request; empty when this is not its address. */
    Optional<String> leads(String method, String path) {
        Matcher matcher = address.matcher(path);
        return methods.contains(method) && matcher.matches()
                ? Optional.of(matcher.replaceFirst(behind))
                : Optional.empty();
    }
}
