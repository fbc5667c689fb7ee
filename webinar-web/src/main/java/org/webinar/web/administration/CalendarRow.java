package org.webinar.web.administration;

import java.io.Serializable;
import org.webinar.administration.Booking;

/**
 * A line of the calendar's table.
 *
 * @param gateway its name
 * @param time from when to when
 * @param taken the same with what the gateway needs before and after; empty when it is free
 * @param kind what it is, or was, taken for; null when it is free
 * @param webinar the webinar; empty when it is free, or tested
 * @param owner whose webinar or test it is; empty when it is free
 */
public record CalendarRow(String gateway, String time, String taken, Booking.Kind kind, String webinar, String owner)
        implements Serializable {

    public boolean free() {
        return kind == null;
    }

    /** Whether it is a test of the gateway. */
    public boolean trial() {
        return kind == Booking.Kind.TRIAL;
    }

    /** Whether it is said beside the webinar what it is: a promise needs no word. */
    public boolean marked() {
        return kind == Booking.Kind.WORKING || kind == Booking.Kind.PODS || kind == Booking.Kind.PAST;
    }
}
