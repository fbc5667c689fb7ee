package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.ZipFile;

/**
 * The support bundle of a live, unpacked.
 *
 * @param files texts by name
 */
record SupportBundle(Map<String, String> files) {

    /** Downloads it from the page of a live. */
    static SupportBundle of(Page page) throws IOException {
        Path zip = page.waitForDownload(
                        () -> page.locator("[id='support:bundle']").click())
                .path();
        Map<String, String> files = new TreeMap<>();
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            for (var entry : archive.stream().toList()) {
                files.put(
                        entry.getName(),
                        new String(archive.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return new SupportBundle(files);
    }

    void holdsNoSecret(MicroProduct product) throws IOException {
        var sandbox = product.sandbox();
        assertThat(files.keySet())
                .contains(
                        "README.txt",
                        "live.json",
                        "timeline.txt",
                        "reservations.txt",
                        "works.txt",
                        "gateways.txt",
                        "settings.txt",
                        "log.txt");
        assertThat(files.get("timeline.txt")).contains("ON_AIR");
        assertThat(files.get("reservations.txt")).contains("gateway 1", "at work since");
        assertThat(files.get("log.txt")).contains("live-");
        assertThat(files.get("settings.txt")).contains("SECRET_KEY = (hidden)", "webinar.trial.length = PT6S");
        Properties kept = new Properties();
        try (var in = Files.newInputStream(product.data().resolve("sandbox.properties"))) {
            kept.load(in);
        }
        String key = kept.getProperty("secret.key");
        assertThat(key).isNotBlank();
        String everything = String.join("\n", files.values());
        assertThat(everything)
                .doesNotContain(
                        key,
                        sandbox.bbb().secret(),
                        sandbox.gateway(1).token(),
                        sandbox.rtmpUrl(1),
                        sandbox.rtmpUrl(2));
        sandbox.gateway(1).calls().stream()
                .map(call -> call.parameters().get("room"))
                .filter(room -> room != null && room.length() > 10)
                .forEach(room -> assertThat(everything).doesNotContain(room));
    }
}
