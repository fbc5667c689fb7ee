package org.webinar.web.audience;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.webinar.livestream.NoSuchEvent;

/** The number at the beginning of an event's address; the words behind it may change with the title, as in Pod. */
public final class EventNumber {
    private static final Pattern SLUG = Pattern.compile("(\\d{1,18})(-.*)?");

    private EventNumber() {}

    /**
     * The number of an event.
     *
     * @param slug null when nothing was asked for
     * @throws NoSuchEvent when the address begins with none
     */
    public static long of(String slug) {
        String asked = Objects.requireNonNullElse(slug, "");
        Matcher matcher = SLUG.matcher(asked);
        if (!matcher.matches()) {
            throw new NoSuchEvent(asked);
        }
        return Long.parseLong(matcher.group(1));
    }
}
