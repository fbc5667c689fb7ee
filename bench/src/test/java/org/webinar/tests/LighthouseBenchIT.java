package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What Lighthouse (npm) thinks of the pages of the audience, on its phone of middling speed and on a desktop. */
class LighthouseBenchIT {
    private static final String LIGHTHOUSE = System.getProperty("bench.lighthouse", "");
    private static final List<String> CATEGORIES = List.of("performance", "accessibility", "best-practices", "seo");

    @RegisterExtension
    static final Stage stage = new Stage(MicroProduct::start);

    private final List<String> table = new ArrayList<>(List.of(
            "| page | as | performance | accessibility | best practices | SEO | first contentful paint | blocked |",
            "|---|---|---|---|---|---|---|---|"));

    @Test
    void what_lighthouse_thinks() throws Exception {
        assumeFound();
        Planned planned = Planned.on(stage, "Leçon inaugurale", PlanForm.freshDay());
        String address = planned.meetings().audienceAddress("Leçon inaugurale");
        String live = address.startsWith("http") ? address : stage.product().url() + address;
        look("a webinar, before", live);
        look("all events", stage.product().url() + "/live/events/");
        look("sign in", stage.product().url() + "/login");
        planned.meetings().pressStart("Leçon inaugurale");
        planned.watching().awaitPlayed(1, Await.TO_AIR);
        look("a webinar, on air", live);
        Files.write(Path.of("target/lighthouse.md"), table);
        table.forEach(System.out::println);
    }

    private static void assumeFound() {
        assumeTrue(Files.isExecutable(Path.of(LIGHTHOUSE)), "Name Lighthouse with -Dbench.lighthouse=PATH.");
    }

    private void look(String what, String address) throws Exception {
        for (String form : List.of("phone", "desktop")) {
            JsonObject found = found(address, form);
            StringBuilder line = new StringBuilder("| " + what + " | " + form);
            for (String category : CATEGORIES) {
                line.append(" | ")
                        .append(Math.round(100
                                * found.getJsonObject("categories")
                                        .getJsonObject(category)
                                        .getJsonNumber("score")
                                        .doubleValue()));
            }
            JsonObject audits = found.getJsonObject("audits");
            line.append(" | ").append(shown(audits, "first-contentful-paint"));
            line.append(" | ").append(shown(audits, "total-blocking-time")).append(" |");
            table.add(line.toString());
        }
    }

    private static String shown(JsonObject audits, String audit) {
        return audits.getJsonObject(audit).getString("displayValue").replace('\u00a0', ' ');
    }

    private static JsonObject found(String address, String form) throws IOException, InterruptedException {
        Path report = Path.of("target", "lighthouse-" + form + "-" + Math.abs(address.hashCode()) + ".json");
        List<String> command = new ArrayList<>(List.of(
                LIGHTHOUSE,
                address,
                "--quiet",
                "--output=json",
                "--output-path=" + report,
                "--only-categories=" + String.join(",", CATEGORIES),
                "--chrome-flags=--headless=new --no-sandbox --disable-background-networking"));
        if (form.equals("desktop")) {
            command.add("--preset=desktop");
        }
        ProcessBuilder lighthouse = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(report.resolveSibling("lighthouse.log").toFile());
        lighthouse.environment().put("CHROME_PATH", "/usr/bin/chromium");
        Process process = lighthouse.start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("Lighthouse ends").isTrue();
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(report))) {
            return reader.readObject();
        }
    }
}
