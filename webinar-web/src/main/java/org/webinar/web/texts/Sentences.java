package org.webinar.web.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.webinar.Outage;
import org.webinar.Refusal;
import org.webinar.change.Difference;
import org.webinar.livestream.EventPlan;
import org.webinar.meeting.GuestPolicy;
import org.webinar.meeting.Planned;
import org.webinar.meeting.Series;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;
import org.webinar.spi.gateway.Text;
import org.webinar.time.TimeSlot;
import org.webinar.time.WrittenDate;

/** What people read, in the language of their request. */
@Named("sentencesPage")
@RequestScoped
public class Sentences {
    private static final String BUNDLE = "org.webinar.web.Pages";

    private static final String MIDNIGHT = "24:00";

    /** Differences that are ends. */
    private static final Set<String> ENDS = Set.of("TOKEN_END");

    /** Django's cookie for a chosen language (LANGUAGE_COOKIE_NAME): one choice for Pod's pages and ours. */
    private static final String CHOSEN = "django_language";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Settings settings;

    /** The sentence under this key, its placeholders filled. */
    public String of(String key, Object... arguments) {
        return format(key, List.of(arguments));
    }

    /** Why we said no. */
    public String of(Refusal refusal) {
        return format(refusal.getClass().getSimpleName(), refusal.arguments());
    }

    /** What is dark elsewhere. */
    public String of(Outage outage) {
        return format(outage.getClass().getSimpleName(), outage.arguments());
    }

    private String format(String key, List<Object> arguments) {
        Locale locale = locale();
        String pattern = ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
        Object[] shown = arguments.stream().map(this::shown).toArray();
        return new MessageFormat(pattern, locale).format(shown);
    }

    private Object shown(Object argument) {
        if (argument instanceof TimeSlot slot) {
            return when(slot.start(), slot.end());
        }
        if (argument instanceof Instant instant) {
            return moment(instant);
        }
        if (argument instanceof Collection<?> several) {
            return several.stream().map(this::shown).map(String::valueOf).collect(Collectors.joining(" · "));
        }
        if (argument instanceof Duration length) {
            return of("length", length.toHours(), length.toMinutesPart());
        }
        if (argument instanceof LocalDate day) {
            return WrittenDate.date(day, locale());
        }
        if (argument instanceof Series series) {
            return SeriesWords.of(series, this);
        }
        if (argument instanceof Boolean yes) {
            return of(yes ? "yes" : "no");
        }
        if (argument instanceof GuestPolicy policy) {
            return of("guests." + policy);
        }
        if (argument instanceof Text text) {
            return text.in(locale());
        }
        if (argument instanceof Difference.Word word) {
            return of(word.key());
        }
        if (argument instanceof Difference difference) {
            return difference.told()
                    ? of(
                            "change.told",
                            of("field." + difference.field()),
                            side(difference.field(), difference.before()),
                            side(difference.field(), difference.after()))
                    : of("change.untold", of("field." + difference.field()));
        }
        boolean field = argument instanceof Planned.Field || argument instanceof EventPlan.Field;
        return field ? of("field." + argument) : argument;
    }

    private Object side(String field, Object value) {
        if (value instanceof Instant end && ENDS.contains(field)) {
            return end(end);
        }
        return value == null || value.equals("") ? of("change.nothing") : shown(value);
    }

    /** A stretch of time as people read it, in the same words as on the live page; the zone written out. */
    public String when(Instant start, Instant end) {
        return day(start).equals(day(end))
                ? of("date.range", day(start), hour(start), hour(end), zoneName(start))
                : of("date.ranges", day(start), hour(start), day(end), hour(end), zoneName(start));
    }

    /** A moment as people read it; the zone written out. */
    public String moment(Instant instant) {
        return of("date.moment", day(instant), hour(instant), zoneName(instant));
    }

    /** An end that is not part of what it ends: that of a whole day is told of as that day's, and not as the next one's begin. */
    public String end(Instant end) {
        boolean wholeDay = end.atZone(zone())
                .toLocalDate()
                .atStartOfDay(zone())
                .toInstant()
                .equals(end);
        Instant last = end.minusNanos(1);
        return wholeDay ? of("date.moment", day(last), MIDNIGHT, zoneName(last)) : moment(end);
    }

    /** A moment in a table, where there are many, and month and zone are abbreviated. */
    public String brief(Instant instant) {
        ZonedDateTime when = onTheWall(instant);
        return of(
                "date.brief",
                WrittenDate.shortDate(when, locale()),
                hour(instant),
                WrittenDate.shortZone(when, locale()));
    }

    private String day(Instant instant) {
        return WrittenDate.day(onTheWall(instant), locale());
    }

    private String hour(Instant instant) {
        return WrittenDate.hour(onTheWall(instant), locale());
    }

    /** With summer time or without, as it is then. */
    private String zoneName(Instant instant) {
        return WrittenDate.zone(onTheWall(instant), locale());
    }

    private ZonedDateTime onTheWall(Instant instant) {
        return instant.atZone(zone());
    }

    /** The language of the page. */
    public Locale getLocale() {
        return tongue().locale();
    }

    /** A word and what it is about, for those who hear a button without its surroundings. */
    public String pair(String word, String about) {
        return of("invite.to", word, about);
    }

    private Locale locale() {
        return getLocale();
    }

    /** The zone of dates that people type and read here. */
    public ZoneId zone() {
        return settings.orFallback(Catalogue.TIME_ZONE);
    }

    /** Two letters for the language of the page. */
    public String getLanguage() {
        return tongue().code();
    }

    /** What was chosen, here or in Pod; else what the browser wants. */
    private Tongue tongue() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(CHOSEN))
                .map(cookie -> Locale.forLanguageTag(cookie.getValue()))
                .map(chosen -> Tongue.among(List.of(chosen), wanted()))
                .findFirst()
                .orElseGet(this::wanted);
    }

    /** Servers say "English" for a request that names no language, so the header itself is asked. */
    private Tongue wanted() {
        Tongue other = Tongue.of(settings.orFallback(Catalogue.LANGUAGE_CODE).getLanguage());
        return request.getHeader("Accept-Language") == null
                ? other
                : Tongue.among(Collections.list(request.getLocales()), other);
    }
}
