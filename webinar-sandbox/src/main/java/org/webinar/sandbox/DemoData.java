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

    private static final String FURTHER = """

            MERGE INTO live_broadcaster (id, name, slug, description, url, status, enable_add_event, enable_viewer_count,
                is_restricted, public, piloting_conf, main_lang, building_id) KEY (id) VALUES
                (#, 'Webinaire #', 'webinaire-#', '', '${gateway_#_hls}', TRUE, FALSE, TRUE, FALSE, TRUE, '{}', 'fr', 1);
            MERGE INTO meeting_livegateway (id, rtmp_stream_url, sipmediagw_server_url, sipmediagw_server_token,
                broadcaster_id, site_id) KEY (id) VALUES
                (#, '${gateway_#_rtmp}', '${gateway_#_url}', '${gateway_#_token}', #, 1);
            """;

    private DemoData() {}

    /** Writes the file only if it changed, so that Flyway repeats it only then. */
    static Path write(Path directory, Sandbox sandbox, String streamingSeenAt) {
        Path file = directory.resolve("R__demo.sql");
        String sql = filled(template() + furtherGateways(sandbox.gateways()), sandbox);
        if (!streamingSeenAt.isEmpty()) {
            sql = sql.replace(sandbox.streaming().url(), streamingSeenAt);
        }
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

    /** The template has two; each further one is like them. */
    private static String furtherGateways(int all) {
        var further = new StringBuilder();
        for (int number = 3; number <= all; number++) {
            further.append(FURTHER.replace("#", Integer.toString(number)));
        }
        return further.toString();
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
