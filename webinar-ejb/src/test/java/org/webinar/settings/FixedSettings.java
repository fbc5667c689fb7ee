package org.webinar.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;

/** Settings for tests: what is given, and the fallbacks. */
public final class FixedSettings {

    private FixedSettings() {}

    /** Settings with names and values in turn. */
    public static Settings with(String name, String value) {
        return of(Map.of(name, value));
    }

    /** Settings with these values. */
    public static Settings of(Map<String, String> values) {
        return new Settings(new MapConfig(values));
    }

    /** What is made from this secret key. */
    public static Secrets secrets(String key) {
        return new Secrets(with("SECRET_KEY", key));
    }

    private record MapConfig(Map<String, String> values) implements Config {

        @Override
        public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
            return Optional.ofNullable(values.get(name)).map(type::cast);
        }

        @Override
        public <T> T getValue(String name, Class<T> type) {
            return getOptionalValue(name, type).orElseThrow();
        }

        @Override
        public ConfigValue getConfigValue(String name) {
            throw new IllegalStateException("not asked by Settings");
        }

        @Override
        public Iterable<String> getPropertyNames() {
            return values.keySet();
        }

        @Override
        public Iterable<ConfigSource> getConfigSources() {
            return List.of();
        }

        @Override
        public <T> Optional<Converter<T>> getConverter(Class<T> type) {
            return Optional.empty();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
