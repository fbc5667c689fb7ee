package org.webinar.web.texts;

import java.time.format.TextStyle;
import java.util.stream.Collectors;
import org.webinar.meeting.Series;

/** How a meeting is repeated, as people say it. */
public final class SeriesWords {
    private SeriesWords() {}

    /** In the language of these sentences. */
    public static String of(Series series, Sentences sentences) {
        if (!series.repeated()) {
            return sentences.of("series.once");
        }
        String days = series.days().stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.SHORT, sentences.getLocale()))
                .collect(Collectors.joining(", "));
        String end =
                series.until() == null ? sentences.of("series.endless") : sentences.of("series.until", series.until());
        return sentences.of("series." + series.rhythm(), series.frequency(), days, end);
    }
}
