package org.webinar.livestream;

import java.io.Serializable;
import java.time.Instant;

/**
 * A live event as it stands in a list.
 *
 * @param id its number
 * @param slug its address
 * @param title its title
 * @param start planned start
 * @param end planned end
 * @param state where its newest session is; null when it was never started
 * @param restricted whether not everybody may watch it
 */
public record Announced(
        long id, String slug, String title, Instant start, Instant end, LiveState state, boolean restricted)
        implements Serializable {}
