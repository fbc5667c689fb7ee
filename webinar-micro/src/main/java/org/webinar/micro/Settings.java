package org.webinar.micro;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

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

    /** The three ways in which MicroProfile Config finds a name in the environment, and the system property. */
    private boolean isSet(String name) {
        String underscored = name.replaceAll("[^A-Za-z0-9]", "_");
        return system.containsKey(name)
                || environment.containsKey(name)
                || environment.containsKey(underscored)
                || environment.containsKey(underscored.toUpperCase(Locale.ROOT));
    }
}
