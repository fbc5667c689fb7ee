package org.webinar.recording;

import java.time.Instant;

/**
 * A recording as an audience is told of it.
 *
 * @param id our number of it
 * @param start when it begins; null when nobody knows
 */
public record Shown(long id, Instant start) {}
