package org.webinar.livestream;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What somebody is told whose webinar waits for a gateway.
 *
 * @param place how many are before it, and itself: the first is 1
 * @param nearest when it could have one, in the order of time
 */
public record WaitingView(long place, List<Instant> nearest) implements Serializable {}
