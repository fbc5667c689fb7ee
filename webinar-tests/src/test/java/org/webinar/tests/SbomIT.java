package org.webinar.tests;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The lists of what a distribution is made of: whole, and with licences that we may hand on. */
class SbomIT {
    private static final Path HOUSE =
            Path.of(System.getProperty("webinar.distribution", "../webinar-micro/target/webinar"));
    private static final Path WAR = HOUSE.resolve("lib/webinar.war");
    private static final Path EAR = Path.of(System.getProperty("webinar.ear", "../webinar-ear/target/webinar.ear"));
    private static final String OURS = "org.webinar";

    /** Names where their makers give no identifier of SPDX: Bouncy Castle's is MIT's word for word. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "LGPL-2.1-or-later",
            "Bouncy Castle Licence",
            "Public Domain",
            "(CDDL-1.0 OR GPL-2.0-with-classpath-exception)");

    @Test
    void every_jar_that_we_hand_on_is_named() throws IOException {
        Set<String> named = components("webinar.cdx.json").stream()
                .map(component -> component.getString("name") + ".jar")
                .collect(toCollection(TreeSet::new));
        Set<String> handedOn = jars(WAR);
        assertThat(handedOn).hasSizeGreaterThan(30).isEqualTo(named);
        Set<String> inTheEar = jars(EAR);
        inTheEar.addAll(jarsWithin(EAR, "webinar-web.war"));
        assertThat(inTheEar).isEqualTo(named);
    }

    @Test
    void the_server_and_what_maven_does_not_know_are_named_too() throws Exception {
        assertThat(components("server.cdx.json"))
                .extracting(component -> component.getString("name"))
                .containsExactlyInAnyOrder("payara-micro", "webinar-web");
        JsonObject player = components("vendored.cdx.json").get(0);
        assertThat(player.getString("purl")).isEqualTo("pkg:npm/hls.js@" + player.getString("version"));
        List<JsonObject> files = player.getJsonArray("components").getValuesAs(JsonObject.class);
        try (ZipFile war = new ZipFile(WAR.toFile())) {
            assertThat(files)
                    .extracting(file -> file.getString("name"))
                    .containsExactlyInAnyOrderElementsOf(
                            names(war, name -> name.matches("vendor/hls-" + player.getString("version") + "/.*\\.js")));
            for (JsonObject file : files) {
                byte[] bytes =
                        war.getInputStream(war.getEntry(file.getString("name"))).readAllBytes();
                assertThat(file.getJsonArray("hashes").getJsonObject(0).getString("content"))
                        .isEqualTo(HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
            }
            assertThat(names(war, name -> name.matches("vendor/[^/]+/"))).hasSize(1);
        }
    }

    /** It changes with PrimeFaces, and nobody would notice. */
    @Test
    void the_jquery_inside_primefaces_is_the_one_that_is_named() throws IOException {
        JsonObject jquery = components("vendored.cdx.json").get(1);
        assertThat(jquery.getString("purl")).isEqualTo("pkg:npm/jquery@" + jquery.getString("version"));
        try (ZipFile war = new ZipFile(WAR.toFile());
                ZipInputStream jar =
                        new ZipInputStream(war.getInputStream(war.getEntry("WEB-INF/lib/primefaces.jar")))) {
            ZipEntry entry = jar.getNextEntry();
            while (entry != null && !entry.getName().equals("META-INF/resources/primefaces/jquery/jquery.js")) {
                entry = jar.getNextEntry();
            }
            assertThat(entry).isNotNull();
            assertThat(new String(jar.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("/*! jQuery v" + jquery.getString("version") + " ");
        }
    }

    @Test
    void each_has_a_licence_under_which_we_may_hand_it_on() throws IOException {
        for (String list : List.of("webinar.cdx.json", "server.cdx.json", "vendored.cdx.json")) {
            assertThat(components(list))
                    .filteredOn(component -> !component.getString("group", "").equals(OURS))
                    .isNotEmpty()
                    .allSatisfy(component -> assertThat(licences(component))
                            .as(component.toString())
                            .anyMatch(ALLOWED::contains));
        }
    }

    @Test
    void the_archives_hold_the_same_lists() throws IOException {
        for (String list : List.of("webinar.cdx.json", "vendored.cdx.json")) {
            byte[] beside = Files.readAllBytes(HOUSE.resolve("sbom").resolve(list));
            for (Path archive : List.of(WAR, EAR)) {
                try (ZipFile zip = new ZipFile(archive.toFile())) {
                    assertThat(zip.getInputStream(zip.getEntry("META-INF/sbom/" + list)))
                            .as(archive + " " + list)
                            .hasBinaryContent(beside);
                }
            }
        }
    }

    private static List<JsonObject> components(String list) throws IOException {
        try (InputStream file = Files.newInputStream(HOUSE.resolve("sbom").resolve(list));
                var reader = Json.createReader(file)) {
            JsonObject sbom = reader.readObject();
            assertThat(sbom.getString("bomFormat")).isEqualTo("CycloneDX");
            return sbom.getJsonArray("components").getValuesAs(JsonObject.class);
        }
    }

    private static Stream<String> licences(JsonObject component) {
        if (!component.containsKey("licenses")) {
            return Stream.empty();
        }
        return component.getJsonArray("licenses").getValuesAs(JsonObject.class).stream()
                .map(choice -> choice.containsKey("license") ? choice.getJsonObject("license") : choice)
                .map(licence ->
                        licence.getString("id", licence.getString("name", licence.getString("expression", ""))));
    }

    private static Set<String> jars(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return jarsAmong(names(zip, name -> name.endsWith(".jar")).stream());
        }
    }

    private static Set<String> jarsWithin(Path archive, String inner) throws IOException {
        Stream.Builder<String> names = Stream.builder();
        try (ZipFile zip = new ZipFile(archive.toFile());
                ZipInputStream entries = new ZipInputStream(zip.getInputStream(zip.getEntry(inner)))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return jarsAmong(names.build().filter(name -> name.endsWith(".jar")));
    }

    private static Set<String> jarsAmong(Stream<String> names) {
        return names.map(name -> name.substring(name.lastIndexOf('/') + 1)).collect(toCollection(TreeSet::new));
    }

    private static List<String> names(ZipFile zip, Predicate<String> which) {
        return zip.stream().map(ZipEntry::getName).filter(which).toList();
    }
}
