package org.webinar.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.webinar.meeting.GuestPolicy;
import org.webinar.meeting.Planned.Field;
import org.webinar.meeting.Rhythm;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;
import org.webinar.time.WrittenDate;
import org.webinar.web.texts.Sentences;
import org.webinar.web.texts.Tongue;

/** What the form of a plan offers and says, in the visitor's language. */
@Named
@RequestScoped
public class FormWords {
    private static final int QUARTER = 15;
    private static final int HALF = 30;
    private static final int HOUR = 60;

    @Inject
    private Settings settings;

    @Inject
    private Sentences sentences;

    /** The zone of the start, written out. */
    public String getZoneName() {
        return sentences
                .zone()
                .getDisplayName(
                        TextStyle.FULL, Tongue.of(sentences.getLanguage()).locale());
    }

    /** Lengths to choose from, in minutes, up to what the administrator allows; and the present one, whatever it is. */
    public List<Integer> lengths(int present) {
        int most = settings.get(Catalogue.MEETING_MAX_DURATION) * HOUR;
        Stream<Integer> offered = Stream.iterate(QUARTER, m -> m <= most, m -> m + (m < 2 * HOUR ? QUARTER : HALF));
        return Stream.concat(offered, IntStream.of(present).boxed())
                .distinct()
                .sorted()
                .toList();
    }

    /** What viewers could be kept from doing, as boxes to tick. */
    public List<Field> getLocks() {
        return LockNames.ALL;
    }

    /** What may become of people without an account. */
    public GuestPolicy[] getPolicies() {
        return GuestPolicy.values();
    }

    /** The days of a week as boxes to tick. */
    public DayOfWeek[] getDays() {
        return DayOfWeek.values();
    }

    /** A day of the week as people say it. */
    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, sentences.getLocale());
    }

    /** A date of a series at an hour that may not exist. */
    public String wall(LocalDateTime date) {
        Locale language = sentences.getLocale();
        return WrittenDate.day(date, language) + ", " + WrittenDate.hour(date, language);
    }

    /** When a gateway is free instead. */
    public String nearest(SeriesDate date) {
        return sentences.of("repeat.nearest", date.getNearest());
    }

    /** What a series can be counted in. */
    public Rhythm[] getRhythms() {
        return Rhythm.values();
    }

    /** A length as people say it. */
    public String length(int minutes) {
        return sentences.of("length", minutes / HOUR, minutes % HOUR);
    }
}
