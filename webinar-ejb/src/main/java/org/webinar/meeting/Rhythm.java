package org.webinar.meeting;

/** In what a series is counted. */
public enum Rhythm {
    /** Every so many days. */
    DAILY,
    /** On some days of every so many weeks. */
    WEEKLY,
    /** On the same date of every so many months. */
    MONTHLY_BY_DATE,
    /** On the same weekday of every so many months, as the first Monday. */
    MONTHLY_BY_WEEKDAY,
    /** On the same date of every so many years. */
    YEARLY
}
