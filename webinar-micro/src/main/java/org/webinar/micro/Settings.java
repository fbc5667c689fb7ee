package org.webinar.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What the launcher tells the application through MicroProfile Config. What somebody has set in the environment or by
 * {@code -D} is left alone, but for what was typed as an argument.
 */
final class Settings {
    private final Map<String, String> environment;
    private final Properties system;

    Settings(Map<String, String> environment, Properties system) {
        this.environment = environment;
        this.system = system;
    }

    void tell(Door door, DataFolder data, Optional<Path> pluginsTyped, Path pluginsBeside) {
        offer("webinar.url", door.url());
        offer("webinar.db.url", data.databaseUrl());
        offer("webinar.plugins", pluginsBeside.toString());
        pluginsTyped.ifPresent(folder -> system.setProperty(
                "webinar.plugins", folder.toAbsolutePath().normalize().toString()));
    }

    private void offer(String name, String value) {
        if (!isSet(name)) {
            system.setProperty(name, value);
        }
    }

    /**
     * The value of a setting as the product reads it: system property, environment, file of secrets.
     *
     * @param secrets the folder of secrets; empty when there is none
     */
    Optional<String> find(String name, Optional<Path> secrets) {
        String underscored = name.replaceAll("[^A-Za-z0-9]", "_");
        return Stream.of(
                        system.getProperty(name),
                        environment.get(name),
                        environment.get(underscored),
                        environment.get(underscored.toUpperCase(Locale.ROOT)))
                .filter(value -> value != null && !value.isEmpty())
                .findFirst()
                .or(() -> secrets.map(folder -> folder.resolve(name)).flatMap(Settings::content));
    }

    private static Optional<String> content(Path file) {
        try {
            return Files.isReadable(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The three ways in which MicroProfile Config finds a name in the environment, and the system property. */
    private boolean isSet(String name) {
        String underscored = name.replaceAll("[^A-Za-z0-9]", "_");
        return system.containsKey(name)
                || environment.containsKey(name)
                || environment.containsKey(underscored)
                || environment.containsKey(underscored.toUpperCase(Locale.ROOT));
    }
}
