package org.webinar.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.webinar.settings.FixedSettings;
import org.webinar.spi.identity.IdentityProvider;

/** What an administrator may put into the folder, and what may be wrong with it. */
class PluginsTest {
    private static final String SERVICES = "META-INF/services/" + IdentityProvider.class.getName();
    private static final String SOURCE = """
            package stranger;
            public class Badge implements org.webinar.spi.identity.RecognisesRequests, AutoCloseable {
                public void close() { System.setProperty("stranger.closed", "yes"); }
                public String name() { return "badge"; }
                public java.util.Optional<String> whoSends(org.webinar.spi.identity.RequestFacts request) {
                    return request.header("X-Badge");
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void a_strangers_jar_is_found_and_broken_ones_harm_nobody() throws IOException {
        Path classes = compiled();
        jar("badge.jar", Map.of("stranger/Badge.class", classes.resolve("stranger/Badge.class")), "stranger.Badge");
        jar("abroken.jar", Map.of(), "stranger.Missing");
        jar("anonsense.jar", Map.of(), "this is no name");
        Files.writeString(folder.resolve("ano-jar.jar"), "text");
        Files.writeString(folder.resolve("notes.txt"), "text");
        Plugins plugins = in(folder);
        assertThat(plugins.of(IdentityProvider.class))
                .extracting(IdentityProvider::name)
                .containsExactly("badge");
        plugins.close();
        assertThat(System.clearProperty("stranger.closed"))
                .as("what a plugin holds is given back")
                .isEqualTo("yes");
        assertThat(plugins.refused())
                .hasSize(2)
                .anyMatch(reason -> reason.contains("stranger.Missing"))
                .anyMatch(reason -> reason.contains(" anonsense.jar!"));
    }

    @Test
    void a_folder_that_is_not_there_has_no_plugins() {
        assertThat(in(folder.resolve("missing")).of(IdentityProvider.class)).isEmpty();
    }

    private static Plugins in(Path folder) {
        return new Plugins(FixedSettings.with("webinar.plugins", folder.toString()));
    }

    private Path compiled() throws IOException {
        Path source = Files.writeString(folder.resolve("Badge.java"), SOURCE);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        source.toString());
        assertThat(result).isZero();
        return classes;
    }

    private void jar(String name, Map<String, Path> files, String service) throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve(name));
                JarOutputStream jar = new JarOutputStream(file)) {
            jar.putNextEntry(new JarEntry(SERVICES));
            jar.write(service.getBytes());
            for (Map.Entry<String, Path> entry : files.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(Files.readAllBytes(entry.getValue()));
            }
        }
    }
}
