package org.webinar.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;
import org.webinar.time.TimeSlot;
import org.webinar.time.WrittenDate;

/** Sentences of mails, in the zone of the site; in its language too, where nobody's browser says another one. */
@ApplicationScoped
public class Words {
    private static final String BUNDLE = "org.webinar.letter.Letters";

    private final Settings settings;

    /** For the container's proxy. */
    public Words() {
        this(null);
    }

    @Inject
    Words(Settings settings) {
        this.settings = settings;
    }

    /** The sentence under this key in the language of the site; slots and instants become words. */
    public String of(String key, Object... arguments) {
        return in(settings.get(Catalogue.LANGUAGE_CODE), key, arguments);
    }

    /** The same in this language. */
    public String in(Locale locale, String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        Words.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
        return new MessageFormat(pattern, locale)
                .format(Stream.of(arguments)
                        .map(argument -> shown(argument, locale))
                        .toArray());
    }

    private Object shown(Object argument, Locale locale) {
        if (argument instanceof TimeSlot slot) {
            ZonedDateTime start = onTheWall(slot.start());
            ZonedDateTime end = onTheWall(slot.end());
            boolean oneDay = start.toLocalDate().equals(end.toLocalDate());
            return moment(start, locale)
                    + " – "
                    + (oneDay ? WrittenDate.hour(end, locale) : moment(end, locale))
                    + zone(start, locale);
        }
        return argument instanceof Instant instant
                ? moment(onTheWall(instant), locale) + zone(onTheWall(instant), locale)
                : argument;
    }

    private ZonedDateTime onTheWall(Instant instant) {
        return instant.atZone(settings.get(Catalogue.TIME_ZONE));
    }

    private static String moment(ZonedDateTime when, Locale locale) {
        return WrittenDate.day(when, locale) + ", " + WrittenDate.hour(when, locale);
    }

    private static String zone(ZonedDateTime when, Locale locale) {
        return " (" + WrittenDate.zone(when, locale) + ")";
    }
}
