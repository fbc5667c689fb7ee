package org.webinar.administration;

import java.io.Serializable;
import java.time.Instant;

/**
 * A time for which a gateway is, or was, taken, as it stands in the calendar.
 *
 * @param gatewayId number of the gateway
 * @param kind what for
 * @param start when the webinar begins; of what is over, when the gateway was asked
 * @param end when it ends; of what is over, when the gateway had stopped
 * @param takenFrom when the gateway is taken, with the time that it needs before
 * @param takenUntil when it is free again, with the time that it needs afterwards
 * @param webinar name of the webinar; empty when it is none
 * @param owner whose it is
 */
public record Booking(
        long gatewayId,
        Kind kind,
        Instant start,
        Instant end,
        Instant takenFrom,
        Instant takenUntil,
        String webinar,
        String owner)
        implements Serializable {

    /** What a gateway is taken for. */
    public enum Kind {
        /** A webinar to which it is promised. */
        PROMISED,
        /** A webinar for which it is at work now. */
        WORKING,
        /** A webinar that Pod has planned itself. */
        PODS,
        /** A test of the gateway, running or over. */
        TRIAL,
        /** A live that is over. */
        PAST
    }

    /** Whether the gateway is at work on it now. */
    public boolean working() {
        return kind == Kind.WORKING;
    }
}
