package org.webinar.web.administration;

import java.io.Serializable;

/**
 * A line of the calendar's table.
 *
 * @param gateway its name
 * @param time from when to when
 * @param taken the same with what the gateway needs before and after; empty when it is free
 * @param webinar what it is promised to; empty when it is free
 * @param owner whose webinar it is; empty when it is free
 * @param working whether it is at work on it now
 */
public record CalendarRow(String gateway, String time, String taken, String webinar, String owner, boolean working)
        implements Serializable {

    public boolean free() {
        return webinar.isEmpty();
    }
}
