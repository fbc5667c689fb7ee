package org.webinar.livestream;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What is to be expected of a date that somebody would like to plan.
 *
 * @param start when it would begin
 * @param free whether a gateway is free then
 * @param nearest when one is free instead, in the order of time; empty when it is free, or nothing was found
 */
public record Outlook(Instant start, boolean free, List<Instant> nearest) implements Serializable {}
