package org.webinar.livestream;

import java.time.Instant;

/**
 * Which openings of rooms are looked for.
 *
 * @param words that stand in names of people who came, of who opened the room, or of the meeting, or its number; never null
 * @param from when it was opened at the earliest; null for whenever
 * @param until before when it was opened; null for whenever
 */
public record SessionLogFilter(String words, Instant from, Instant until) {}
