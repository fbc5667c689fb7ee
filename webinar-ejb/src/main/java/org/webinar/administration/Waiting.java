package org.webinar.administration;

import java.io.Serializable;
import java.time.Instant;

/**
 * A webinar that waits for a gateway.
 *
 * @param webinar its name
 * @param owner whose it is
 * @param start when it is planned
 * @param end when it is planned to end
 * @param since since when it waits
 */
public record Waiting(String webinar, String owner, Instant start, Instant end, Instant since)
        implements Serializable {}
