package org.webinar.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the demo SQL with the addresses and tokens of this sandbox. */
final class DemoData {
    private static final String RESOURCE = "/demo/R__demo.sql";

    private DemoData() {}

    /** Writes the file only if it changed, so that Flyway repeats it only then. */
    static Path write(Path directory, Sandbox sandbox) {
        Path file = directory.resolve("R__demo.sql");
        String sql = filled(template(), sandbox);
        try {
            Files.createDirectories(directory);
            if (!Files.exists(file) || !Files.readString(file).equals(sql)) {
                Files.writeString(file, sql);
            }
            return file;
        } catch (IOException e) {
            throw new TryFailure("The demo data " + file + " cannot be written.");
        }
    }

    static String filled(String sql, Sandbox sandbox) {
        String filled = sql;
        for (int number = 1; number <= sandbox.gateways(); number++) {
            String prefix = "${gateway_" + number;
            filled = filled.replace(prefix + "_url}", sandbox.gateway(number).url())
                    .replace(prefix + "_token}", sandbox.gateway(number).token())
                    .replace(prefix + "_rtmp}", sandbox.rtmpUrl(number))
                    .replace(prefix + "_hls}", sandbox.hlsUrl(number));
        }
        return filled;
    }

    private static String template() {
        try (InputStream sql = DemoData.class.getResourceAsStream(RESOURCE)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
