package org.webinar.settings;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** How texts become values, where more than one setting reads them so; all throw IllegalArgumentException on nonsense. */
final class Readings {
    private static final Duration SHORTEST_TICKET = Duration.ofMinutes(1);

    private Readings() {}

    /** An address of the web, without the slash at its end. */
    static URI address(String text) {
        URI address = URI.create(text.strip().replaceAll("/+$", ""));
        boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        if (!web || address.getHost() == null) {
            throw new IllegalArgumentException("no address that begins with http:// or https:// and a host");
        }
        return address;
    }

    /** The same where there may be none. */
    static Optional<URI> addressIfAny(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(address(text));
    }

    /** Python's words too: they come from Pod's settings. */
    static boolean yesOrNo(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> throw new IllegalArgumentException("neither yes nor no");
        };
    }

    /** A length of time that may be none. */
    static Duration notNegative(String text) {
        Duration length = Duration.parse(text.strip());
        if (length.isNegative()) {
            throw new IllegalArgumentException("less than nothing");
        }
        return length;
    }

    /** None, or long enough for a page to be told of the next one before: half of it, and a few seconds for the way. */
    static Duration ticketLife(String text) {
        Duration length = notNegative(text);
        if (!length.isZero() && length.compareTo(SHORTEST_TICKET) < 0) {
            throw new IllegalArgumentException("less than a minute");
        }
        return length;
    }

    /** A number from one on. */
    static int positive(String text) {
        int number = Integer.parseInt(text.strip());
        if (number < 1) {
            throw new IllegalArgumentException("not from one on");
        }
        return number;
    }
}
