package org.webinar.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;

/** What we say ourselves in a room, in the language of the site: a room has no language of its own. */
@ApplicationScoped
class RoomWords {
    private static final String BUNDLE = "org.webinar.chat.Room";

    private final Settings settings;

    RoomWords() {
        this(null);
    }

    @Inject
    RoomWords(Settings settings) {
        this.settings = settings;
    }

    String nameOfPage() {
        return text("page");
    }

    String leftOut(int messages) {
        return text("left-out", messages);
    }

    private String text(String key, Object... arguments) {
        Locale locale = settings.orFallback(Catalogue.LANGUAGE_CODE);
        String pattern = ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }
}
