package org.webinar.meeting;

/** In what a series is counted. */
public enum Rhythm {
    /** Every so many days. */
    DAILY,
    /** On some days of every so many weeks. */
    WEEKLY,
    /** On the same date of every so many months; months without it are left out. */
    MONTHLY_BY_DATE,
    /** On the same weekday of every so many months, as the first Monday; what is the fifth is the last. */
    MONTHLY_BY_WEEKDAY
}
