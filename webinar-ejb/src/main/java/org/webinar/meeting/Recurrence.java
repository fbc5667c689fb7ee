package org.webinar.meeting;

import java.time.Instant;

/**
 * That a meeting is repeated.
 *
 * @param rule how, for calendars (RFC 5545, RRULE), with its last day; null when Pod counts its days as no such rule can say
 * @param over from when on there is none any more; null when it goes on for ever
 */
public record Recurrence(String rule, Instant over) {}
