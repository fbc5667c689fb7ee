package org.webinar.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.webinar.settings.Settings;
import org.webinar.theme.Theme;
import org.webinar.web.theme.Brand;

/** What a browser fetches before it shows an audience its page. */
class FirstViewTest {
    private static final Path FILES = Path.of("src/main/webapp");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/(?:live|style)/[^\"#]+\\.\\w+)");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import [^']*'\\./([\\w-]+\\.js)'");
    private static final int KILOBYTE = 1000;

    private final Fingerprint fingerprint =
            new Fingerprint(archive(), new Brand(new Theme(new Settings(name -> Optional.empty()))));
    private final String page = fingerprint.page("/live/event.html");

    /** An archive with the files of this project in it. */
    private static ServletContext archive() {
        return (ServletContext) Proxy.newProxyInstance(
                FirstViewTest.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (context, call, arguments) -> call.getName().equals("getResourcePaths")
                        ? paths((String) arguments[0])
                        : Files.newInputStream(FILES.resolve(((String) arguments[0]).substring(1))));
    }

    private static Set<String> paths(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FILES.resolve(folder.substring(1)))) {
            return files.map(file -> folder + file.getFileName()).collect(Collectors.toSet());
        }
    }

    private List<String> links() {
        return LINK.matcher(page)
                .results()
                .map(link -> link.group(1))
                .distinct()
                .toList();
    }

    @Test
    void it_is_less_than_200_kB_without_the_player_and_its_library() {
        List<byte[]> all = Stream.concat(
                        Stream.of(page.getBytes()), links().stream().map(FirstViewTest::file))
                .toList();
        int plain = all.stream().mapToInt(file -> file.length).sum();
        int compressed = all.stream().mapToInt(FirstViewTest::compressed).sum();
        System.out.printf("first view: %d files, %d bytes, %d compressed%n", all.size(), plain, compressed);
        assertThat(plain).isLessThan(200 * KILOBYTE);
        assertThat(compressed).isLessThan(70 * KILOBYTE);
    }

    @Test
    void every_script_and_style_sheet_has_the_fingerprint() {
        assertThat(links())
                .filteredOn(link -> link.matches(".*\\.(js|css)"))
                .hasSizeGreaterThan(20)
                .allMatch(link -> link.matches("/(live|style)/v-" + fingerprint.digits() + "/[\\w.-]+"));
        assertThat(fingerprint.digits()).matches("[0-9a-f]{12}");
    }

    /** Else a browser learns of a script only when it has the one that needs it. */
    @Test
    void whatever_a_script_needs_at_once_is_fetched_at_once() {
        Set<String> fetched = links().stream().map(FirstViewTest::name).collect(Collectors.toSet());
        for (String link : links()) {
            if (link.endsWith(".js")) {
                assertThat(IMPORT.matcher(new String(file(link))).results().map(found -> found.group(1)))
                        .as(link)
                        .allMatch(fetched::contains);
            }
        }
    }

    private static String name(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static byte[] file(String link) {
        try {
            return Files.readAllBytes(FILES.resolve(link.substring(1).replaceFirst("v-\\w+/", "")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static int compressed(byte[] file) {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(small)) {
            zip.write(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return small.size();
    }
}
