package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What documents say against what there is, as far as that can be seen without a running product. */
class DocumentsTest {
    private static final Path HOUSE = Documents.HOUSE;
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern OPTION = Pattern.compile("(?<=\\s)--[a-z][a-z-]*");
    private static final Pattern FILE = Pattern.compile("(?<![\\w/.-])(?:deploy|bench|plugins|docs|sql)/[\\w./-]*\\w");
    private static final Pattern KIT = Pattern.compile("include webinar/([\\w.-]+);");
    private static final Pattern BODY = Pattern.compile("-d '(\\{[^']+\\})'");
    private static final Pattern CALL = Pattern.compile("curl (.*?)\"\\$API(/[^?\"]*)[^\"]*\"(.*)");
    private static final Pattern ARROW = Pattern.compile("(?m)^\\[(\\w+)\\] --> ?\\[(\\w+)\\]");

    @Test
    void links_lead_to_files_and_headings_that_are_there() throws IOException {
        List<String> nowhere = new ArrayList<>();
        List<Path> documents = all();
        for (Path document : documents) {
            LINK.matcher(Documents.read(document))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(link -> {
                        if (!link.matches("[a-z]+:.*") && !leads(document, link)) {
                            nowhere.add(HOUSE.relativize(document) + " → " + link);
                        }
                    });
        }
        assertThat(documents).hasSizeGreaterThan(50);
        assertThat(nowhere).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/operate.md", "docs/rest.md", "docs/webhooks.md", "docs/beside-pod.md"})
    void commands_are_commands_of_a_shell(String document) throws Exception {
        for (String block :
                CodeBlocks.shell(Documents.read(HOUSE.resolve(document))).toList()) {
            Process shell =
                    new ProcessBuilder("sh", "-n").redirectErrorStream(true).start();
            shell.getOutputStream().write(block.getBytes(StandardCharsets.UTF_8));
            shell.getOutputStream().close();
            assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .as(block)
                    .isEmpty();
            assertThat(shell.waitFor()).as(block).isZero();
        }
    }

    @Test
    void options_of_the_product_and_of_try_are_known_to_them() throws IOException {
        String launcher = source("webinar-micro/src/main/java/org/webinar/micro/Arguments.java");
        String trying = source("webinar-sandbox/src/main/java/org/webinar/sandbox/TryArguments.java");
        assertThat(typed("webinar.jar")).hasSizeGreaterThan(5).allSatisfy(option -> assertThat(launcher)
                .contains('"' + option + '"'));
        assertThat(typed("./try")).isNotEmpty().allSatisfy(option -> assertThat(trying)
                .contains('"' + option + '"'));
    }

    @Test
    void profiles_modules_and_tests_that_maven_is_told_of_exist() throws IOException {
        List<String> calls = commands().filter(line -> line.contains("./mvnw ")).toList();
        String poms = source("pom.xml") + source("webinar-micro/pom.xml");
        assertThat(calls).hasSizeGreaterThan(5);
        assertThat(words(calls, "-P (\\S+)"))
                .allSatisfy(profile -> assertThat(poms).contains("<id>" + profile + "</id>"));
        assertThat(words(calls, "-pl (\\S+)").flatMap(modules -> Stream.of(modules.split(","))))
                .allSatisfy(module ->
                        assertThat(HOUSE.resolve(module).resolve("pom.xml")).exists());
        assertThat(words(calls, "-D(?:it\\.)?test=(\\w+)").filter(test -> !test.equals("none")))
                .allSatisfy(
                        test -> assertThat(NamedTests.missing("`" + test + "`")).isEmpty());
    }

    @Test
    void files_of_the_repository_and_of_the_kit_are_there() throws IOException {
        List<String> missing = new ArrayList<>();
        List<Path> named = commands()
                .flatMap(line -> Stream.concat(
                        FILE.matcher(line).results().map(found -> HOUSE.resolve(found.group())),
                        KIT.matcher(line).results().map(found -> HOUSE.resolve("deploy/nginx/" + found.group(1)))))
                .toList();
        named.stream()
                .filter(file -> !file.toString().contains("/target"))
                .filter(file -> !Files.exists(file))
                .map(Path::toString)
                .forEach(missing::add);
        assertThat(missing).isEmpty();
        assertThat(named).hasSizeGreaterThan(10);
    }

    @Test
    void examples_of_json_can_be_read() {
        List<String> examples = Stream.of("rest.md", "webhooks.md")
                .map(Documents::text)
                .flatMap(text -> Stream.concat(
                        BODY.matcher(text).results().map(found -> found.group(1)),
                        CodeBlocks.of(text).stream()
                                .filter(block -> block.matches("(?s)(|.*\n)\\{\".*\\}"))
                                .map(block -> block.substring(block.indexOf("{\"")))))
                .toList();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(4);
        examples.forEach(example -> {
            try (var reader = Json.createReader(new StringReader(example))) {
                assertThat(reader.readObject()).as(example).isNotEmpty();
            }
        });
    }

    /** A number stands for whatever the address calls it. */
    @Test
    void calls_of_the_api_are_in_its_description() {
        try (var reader = Json.createReader(new StringReader(Documents.text("openapi.json")))) {
            var paths = reader.readObject().getJsonObject("paths");
            Map<String, Set<String>> known = paths.keySet().stream()
                    .collect(Collectors.toMap(
                            path -> path.replaceAll("\\{\\w+\\}", "7"),
                            path -> paths.getJsonObject(path).keySet()));
            List<MatchResult> calls = CodeBlocks.commands(Documents.text("rest.md"))
                    .flatMap(line -> CALL.matcher(line).results())
                    .toList();
            assertThat(calls).hasSizeGreaterThan(8).allSatisfy(call -> {
                String options = call.group(1) + call.group(3);
                String method = options.contains("-X ")
                        ? options.replaceAll("(?s).*-X (\\w+).*", "$1").toLowerCase(Locale.ROOT)
                        : options.contains("-d ") ? "post" : "get";
                assertThat(known.get("/live/api/v1" + call.group(2).replaceAll("\\d+", "7")))
                        .as(call.group())
                        .contains(method);
            });
        }
    }

    @Test
    void the_storeys_of_the_architecture_are_those_of_its_picture() {
        Map<String, Integer> storeys = new HashMap<>();
        List<String> rows = Documents.text("architecture.md")
                .lines()
                .filter(line -> line.matches("\\| [a-z ]+ \\| `.*"))
                .toList();
        for (int storey = 0; storey < rows.size(); storey++) {
            for (String part :
                    rows.get(storey).split("\\|")[2].replaceAll("[` ]", "").split(",")) {
                assertThat(storeys.put(part, storey)).as(part).isNull();
            }
        }
        String picture = Documents.text("architecture.puml");
        assertThat(picture.lines()
                        .filter(line -> line.contains("<<"))
                        .map(line -> line.replaceAll("\\[(\\w+)\\].*", "$1")))
                .containsExactlyInAnyOrderElementsOf(storeys.keySet());
        assertThat(ARROW.matcher(picture).results().toList())
                .hasSizeGreaterThan(100)
                .allSatisfy(arrow -> assertThat(storeys.get(arrow.group(1)))
                        .as(arrow.group())
                        .isLessThanOrEqualTo(storeys.get(arrow.group(2))));
    }

    private static List<String> typed(String program) throws IOException {
        return commands()
                .filter(line -> line.contains(program + " "))
                .flatMap(line -> OPTION.matcher(
                                line.substring(line.indexOf(program)).replaceAll("\\s(>|#|&&).*", ""))
                        .results())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static Stream<String> words(List<String> lines, String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return lines.stream().flatMap(line -> compiled.matcher(line).results()).map(found -> found.group(1));
    }

    /** Of documents for users and administrators; decisions tell of what was. */
    private static Stream<String> commands() throws IOException {
        return all().stream()
                .filter(document -> !document.toString().contains("decisions"))
                .flatMap(document -> CodeBlocks.commands(Documents.read(document)));
    }

    private static List<Path> all() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(HOUSE.resolve("README.md"), HOUSE.resolve("CONTRIBUTING.md")));
        try (Stream<Path> files = Files.walk(HOUSE.resolve("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).forEach(documents::add);
        }
        return documents;
    }

    private static boolean leads(Path from, String link) {
        String[] parts = link.split("#", 2);
        Path to = parts[0].isEmpty() ? from : from.getParent().resolve(parts[0]).normalize();
        return Files.exists(to) && (parts.length == 1 || headings(to).contains(parts[1]));
    }

    /** As forges make anchors of them. */
    private static Set<String> headings(Path document) {
        return Documents.read(document)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line ->
                        line.replaceAll("^#+ ", "").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", ""))
                .map(line -> line.replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static String source(String file) {
        return Documents.read(HOUSE.resolve(file));
    }
}
