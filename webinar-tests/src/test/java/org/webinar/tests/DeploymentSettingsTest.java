package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.webinar.settings.Catalogue;
import org.webinar.settings.LoginCatalogue;
import org.webinar.settings.Setting;

/** Whatever deploy/ sets exists, and what must be set is set there. */
class DeploymentSettingsTest {
    private static final Path KIT = Path.of("../deploy");

    /** The server itself reads them, before there is a catalogue. */
    private static final Set<String> OF_THE_SERVER = Set.of("webinar.db.url", "webinar.db.user", "webinar.db.password");

    /** An assignment, also one that is commented out. */
    private static final Pattern ASSIGNED = Pattern.compile("^#?([A-Z][A-Z0-9_]+)=", Pattern.MULTILINE);

    private static final Pattern PASSED_ON = Pattern.compile("^ +([A-Z][A-Z0-9_]+): ", Pattern.MULTILINE);
    private static final Pattern SECRET = Pattern.compile("^ +target: (\\S+)$", Pattern.MULTILINE);
    private static final Pattern FILE_OF_A_SECRET = Pattern.compile("^ +file: \\./(secrets/\\S+)$", Pattern.MULTILINE);
    private static final String OF_POSTGRESQL = "POSTGRES_";

    @Test
    void the_environment_of_the_unit_names_settings_that_exist() throws IOException {
        assertThat(in("systemd/webinar.env", ASSIGNED)).isNotEmpty().isSubsetOf(inTheEnvironment());
        assertThat(text("systemd/webinar.env")).contains(required());
    }

    @Test
    void the_containers_are_given_settings_that_exist() throws IOException {
        assertThat(in("container/env.example", ASSIGNED)).isNotEmpty().isSubsetOf(inTheEnvironment());
        Set<String> passedOn = in("container/compose.yaml", PASSED_ON);
        passedOn.removeIf(name -> name.startsWith(OF_POSTGRESQL));
        assertThat(passedOn).isNotEmpty().isSubsetOf(inTheEnvironment());
        Set<String> secrets = in("container/compose.yaml", SECRET);
        assertThat(secrets).isNotEmpty().isSubsetOf(names());
        passedOn.addAll(secrets);
        assertThat(passedOn).contains(required());
        assertThat(text("container/env.example")).contains("WEBINAR_URL=", "BBB_API_URL=");
    }

    /** Alone nobody is there yet, and a container has nobody who could be made by hand. */
    @Test
    void the_containers_are_given_the_first_administrator() throws IOException {
        assertThat(in("container/compose.yaml", SECRET)).contains(LoginCatalogue.FIRST_PASSWORD.name());
    }

    /** An engine refuses to start without a file that is named, and makes a folder of one that is mounted. */
    @Test
    void how_to_make_each_secret_is_said() throws IOException {
        Set<String> files = in("container/compose.yaml", FILE_OF_A_SECRET);
        assertThat(files).hasSizeGreaterThan(3);
        assertThat(text("container/env.example"))
                .contains(files.stream().map(file -> "> " + file + "\n").toList());
    }

    private static String text(String file) throws IOException {
        return Files.readString(KIT.resolve(file));
    }

    private static Set<String> in(String file, Pattern pattern) throws IOException {
        return pattern.matcher(text(file))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names() {
        return Stream.concat(Catalogue.all().stream().map(Setting::name), OF_THE_SERVER.stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> inTheEnvironment() {
        return names().stream()
                .map(name -> name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static String[] required() {
        return Catalogue.all().stream()
                .filter(setting -> setting.fallback() == null)
                .map(Setting::name)
                .toArray(String[]::new);
    }
}
