package org.webinar.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Path BESIDE = Path.of("/opt/webinar/plugins");

    @TempDir
    private Path temp;

    private final Properties system = new Properties();

    @Test
    void what_nobody_has_set_is_offered() throws Exception {
        tell(Map.of(), Optional.empty());

        assertThat(system)
                .containsEntry("webinar.url", "http://127.0.0.1:8081")
                .containsEntry("webinar.plugins", BESIDE.toString());
        assertThat(system.getProperty("webinar.db.url")).contains(temp.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"webinar.db.url", "webinar_db_url", "WEBINAR_DB_URL"})
    void the_environment_goes_first(String name) throws Exception {
        tell(Map.of(name, "jdbc:postgresql://db/pod"), Optional.empty());

        assertThat(system).doesNotContainKey("webinar.db.url");
    }

    @Test
    void so_does_a_system_property() throws Exception {
        system.setProperty("webinar.url", "https://webinar.example.org");

        tell(Map.of(), Optional.empty());

        assertThat(system).containsEntry("webinar.url", "https://webinar.example.org");
    }

    @Test
    void what_was_typed_goes_before_the_environment() throws Exception {
        tell(Map.of("WEBINAR_PLUGINS", "/elsewhere"), Optional.of(Path.of("/typed")));

        assertThat(system).containsEntry("webinar.plugins", "/typed");
    }

    private void tell(Map<String, String> environment, Optional<Path> typed) throws Exception {
        try (DataFolder data = DataFolder.take(temp)) {
            new Settings(environment, system)
                    .tell(new Door(InetAddress.getByName("127.0.0.1"), 8081), data, typed, BESIDE);
        }
    }
}
