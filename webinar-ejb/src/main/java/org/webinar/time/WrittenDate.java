package org.webinar.time;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates with the month written out. */
public final class WrittenDate {
    private static final String DAY = "d MMMM";

    private WrittenDate() {}

    /** In the words of the language; the first of a month is "1er" in French, which Java's patterns do not know. */
    public static String of(String pattern, TemporalAccessor when, Locale language) {
        boolean premier =
                language.getLanguage().equals(Locale.FRENCH.getLanguage()) && when.get(ChronoField.DAY_OF_MONTH) == 1;
        return DateTimeFormatter.ofPattern(premier ? pattern.replace(DAY, "d'er' MMMM") : pattern, language)
                .format(when);
    }
}
