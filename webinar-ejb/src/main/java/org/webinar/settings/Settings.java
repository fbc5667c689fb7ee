package org.webinar.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.webinar.Refusal;

/** What the administrator has set, read from MicroProfile Config at each question: environment, files, properties. */
@ApplicationScoped
public class Settings {
    private final Function<String, Optional<String>> source;

    /** For the container's proxy. */
    public Settings() {
        source = name -> Optional.empty();
    }

    @Inject
    Settings(Config config) {
        source = name -> config.getOptionalValue(name, String.class);
    }

    /** Of this source, where no server reads them: by the name of a setting, its text. */
    public Settings(Function<String, Optional<String>> source) {
        this.source = source;
    }

    /**
     * The value of a setting.
     *
     * @throws SettingMissing when it has no fallback and nothing is set
     * @throws SettingUnreadable when the text makes no sense; the text itself is not repeated
     */
    public <T> T get(Setting<T> setting) {
        String text =
                source.apply(setting.name()).map(Settings::withoutLineBreak).orElse(setting.fallback());
        if (text == null) {
            throw new SettingMissing(setting.name());
        }
        try {
            return setting.read().apply(text);
        } catch (IllegalArgumentException | java.time.DateTimeException nonsense) {
            throw new SettingUnreadable(setting.name());
        }
    }

    /** The value, or the fallback where the administrator's makes no sense: for what must work to say just that. */
    public <T> T orFallback(Setting<T> setting) {
        return problem(setting).isEmpty() ? get(setting) : setting.read().apply(setting.fallback());
    }

    /** Every setting that there is here: those of the catalogue, and those of each server of BigBlueButton. */
    public List<Setting<?>> all() {
        return Stream.concat(Catalogue.all().stream(), BbbCatalogue.ofServers(this))
                .toList();
    }

    boolean isSet(Setting<?> setting) {
        return source.apply(setting.name()).isPresent();
    }

    /** What the administrator has still to set or to put right, all of it; empty when there is nothing. */
    public List<Refusal> problems() {
        return all().stream()
                .filter(setting -> !BbbCatalogue.isSpared(this, setting))
                .map(this::problem)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Refusal> problem(Setting<?> setting) {
        try {
            get(setting);
            return Optional.empty();
        } catch (SettingMissing | SettingUnreadable problem) {
            return Optional.of(problem);
        }
    }

    /** A file that holds a secret often ends with a line break that belongs to nobody. */
    private static String withoutLineBreak(String text) {
        return text.replaceAll("\\R+$", "");
    }

    /** Where further SQL scripts lie, if anywhere. */
    public Optional<String> extraSql() {
        return Optional.of(get(Catalogue.SQL_EXTRA)).filter(location -> !location.isBlank());
    }
}
