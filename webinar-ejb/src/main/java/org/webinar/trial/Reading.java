package org.webinar.trial;

import java.time.Duration;
import java.time.Instant;

/**
 * How far a playlist has come at one moment.
 *
 * @param newest number of the newest segment
 * @param target the longest segment that it promises (EXT-X-TARGETDURATION)
 * @param segment how long its segments are on average
 * @param newestEnd when the last of the picture in it was taken, as the streaming server says
 *     (EXT-X-PROGRAM-DATE-TIME); null when it says nothing
 */
public record Reading(long newest, Duration target, Duration segment, Instant newestEnd) {}
