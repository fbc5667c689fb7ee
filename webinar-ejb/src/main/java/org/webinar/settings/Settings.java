package org.webinar.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** What the administrator has set, read from MicroProfile Config at each question: environment, files, properties. */
@ApplicationScoped
public class Settings {
    private final Config config;

    /** For the container's proxy. */
    public Settings() {
        this(null);
    }

    @Inject
    Settings(Config config) {
        this.config = config;
    }

    /**
     * The value of a setting.
     *
     * @throws SettingMissing when it has no fallback and nothing is set
     * @throws SettingUnreadable when the text makes no sense; the text itself is not repeated
     */
    public <T> T get(Setting<T> setting) {
        String text = config.getOptionalValue(setting.name(), String.class).orElse(setting.fallback());
        if (text == null) {
            throw new SettingMissing(setting.name());
        }
        try {
            return setting.read().apply(text);
        } catch (IllegalArgumentException | java.time.DateTimeException nonsense) {
            throw new SettingUnreadable(setting.name());
        }
    }

    /** Where further SQL scripts lie, if anywhere. */
    public Optional<String> extraSql() {
        return Optional.of(get(Catalogue.SQL_EXTRA)).filter(location -> !location.isBlank());
    }
}
