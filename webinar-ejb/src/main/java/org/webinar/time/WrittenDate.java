package org.webinar.time;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * What dates and hours are written of. There are two ways: the long one says weekday, month, hour and zone in words; the short
 * one, for tables and buttons, abbreviates month and zone. None leaves out the zone of an hour: readers may live in another.
 */
public final class WrittenDate {
    private static final String DAY = "d MMM";

    private WrittenDate() {}

    /** The day of the long way: Saturday 21 November 2026. */
    public static String day(TemporalAccessor when, Locale language) {
        return of("EEEE d MMMM uuuu", when, language);
    }

    /** A day without anything else: 21 November 2026. */
    public static String date(TemporalAccessor when, Locale language) {
        return of("d MMMM uuuu", when, language);
    }

    /** The day of the short way: 21 Nov 2026. */
    public static String shortDate(TemporalAccessor when, Locale language) {
        return of("d MMM uuuu", when, language);
    }

    /** The hour of both: 15:00. */
    public static String hour(TemporalAccessor when, Locale language) {
        return of("HH:mm", when, language);
    }

    /** The zone of the long way, with summer time or without, as it is then: Central European Standard Time. */
    public static String zone(ZonedDateTime when, Locale language) {
        return of("zzzz", when, language);
    }

    /** The zone of the short way: CET. */
    public static String shortZone(ZonedDateTime when, Locale language) {
        return of("zzz", when, language);
    }

    /** In the words of the language; the first of a month is "1er" in French, which Java's patterns do not know. */
    static String of(String pattern, TemporalAccessor when, Locale language) {
        boolean premier =
                language.getLanguage().equals(Locale.FRENCH.getLanguage()) && when.get(ChronoField.DAY_OF_MONTH) == 1;
        return DateTimeFormatter.ofPattern(premier ? pattern.replace(DAY, "d'er' MMM") : pattern, language)
                .format(when);
    }
}
