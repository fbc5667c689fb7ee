package org.webinar.change;

import java.time.Instant;

/**
 * Which changes are looked for.
 *
 * @param words that stand in the name of the thing or of who has changed it; never null, empty for all
 * @param kind of the things; null for all
 * @param thingId number of the thing; null for all
 * @param from none before it; null for all
 * @param until none from then on; null for all
 */
public record ChangeFilter(String words, Thing.Kind kind, Long thingId, Instant from, Instant until) {
    /** Everything. */
    public static final ChangeFilter ALL = new ChangeFilter("", null, null, null, null);
}
