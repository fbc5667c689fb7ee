package org.webinar.web.administration;

import java.io.Serializable;
import java.util.List;

/**
 * One gateway on one day, as a picture; the table below says the same.
 *
 * @param gateway its name
 * @param bars what it is taken for, in order
 */
public record CalendarLane(String gateway, List<Bar> bars) implements Serializable {

    /**
     * A stretch of the day.
     *
     * @param label the name of the webinar
     * @param margin whether it is the time before and after, and not the webinar itself
     * @param left where it begins, in hundredths of the day
     * @param width how long it is, in hundredths of the day
     */
    public record Bar(String label, boolean margin, double left, double width) implements Serializable {}
}
