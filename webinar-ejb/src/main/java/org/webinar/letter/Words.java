package org.webinar.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;
import org.webinar.time.TimeSlot;

/** Sentences of mails, in the language and the zone of the site: nobody's browser says another one. */
@ApplicationScoped
class Words {
    private static final String BUNDLE = "org.webinar.letter.Letters";

    private final Settings settings;

    Words() {
        this(null);
    }

    @Inject
    Words(Settings settings) {
        this.settings = settings;
    }

    String of(String key, Object... arguments) {
        Locale locale = settings.get(Catalogue.LANGUAGE_CODE);
        String pattern = ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        Words.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
        return new MessageFormat(pattern, locale)
                .format(Stream.of(arguments).map(this::shown).toArray());
    }

    private Object shown(Object argument) {
        if (argument instanceof TimeSlot slot) {
            return moment("EEEE d MMMM uuuu, HH:mm", slot.start()) + " – " + moment("HH:mm (zzzz)", slot.end());
        }
        return argument instanceof Instant instant ? moment("d MMMM uuuu, HH:mm", instant) : argument;
    }

    private String moment(String pattern, Instant instant) {
        return DateTimeFormatter.ofPattern(pattern, settings.get(Catalogue.LANGUAGE_CODE))
                .format(instant.atZone(settings.get(Catalogue.TIME_ZONE)));
    }
}
