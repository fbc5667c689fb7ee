package org.webinar.administration;

import java.io.Serializable;
import java.time.Instant;

/**
 * A gateway promised to a webinar, as it stands in the calendar.
 *
 * @param gatewayId number of the gateway
 * @param start when the webinar begins
 * @param end when it ends
 * @param takenFrom when the gateway is taken, with the time that it needs before
 * @param takenUntil when it is free again, with the time that it needs afterwards
 * @param working whether it is at work on it now
 * @param meetingId number of the webinar
 * @param webinar its name
 * @param owner whose it is
 */
public record Booking(
        long gatewayId,
        Instant start,
        Instant end,
        Instant takenFrom,
        Instant takenUntil,
        boolean working,
        long meetingId,
        String webinar,
        String owner)
        implements Serializable {}
