package org.webinar.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tests that a document names: a list that says "shown by" must not name what is no more. */
final class NamedTests {
    /** A test, or what several tests share: with a method, which may be cut short. */
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*(?:Test|IT|Pod))(?:\\.([a-z][a-z0-9_]*)(…?))?`");

    private NamedTests() {}

    static List<MatchResult> in(String text) {
        return NAMED.matcher(text).results().toList();
    }

    /** Those that are not there. */
    static List<String> missing(String text) {
        Map<String, List<String>> tests = tests();
        return in(text).stream()
                .filter(name -> tests.getOrDefault(name.group(1), List.of()).stream()
                        .noneMatch(source -> wanted(name).matcher(source).find()))
                .map(MatchResult::group)
                .toList();
    }

    private static Pattern wanted(MatchResult name) {
        return Pattern.compile(
                name.group(2) == null
                        ? "class|interface"
                        : "void " + name.group(2) + (name.group(3).isEmpty() ? "\\(" : ""));
    }

    /** The sources of tests by their class; several modules may have one of the same name. */
    private static Map<String, List<String>> tests() {
        List<Path> sources = new ArrayList<>();
        try {
            for (Path modules : List.of(Documents.HOUSE, Documents.HOUSE.resolve("plugins"))) {
                try (Stream<Path> folders = Files.list(modules)) {
                    for (Path module : folders.map(folder -> folder.resolve("src/test/java"))
                            .filter(Files::isDirectory)
                            .toList()) {
                        try (Stream<Path> files = Files.walk(module)) {
                            files.filter(file -> file.toString().endsWith(".java"))
                                    .forEach(sources::add);
                        }
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sources.stream()
                .collect(Collectors.groupingBy(
                        file -> file.getFileName().toString().replace(".java", ""),
                        Collectors.mapping(Documents::read, Collectors.toList())));
    }
}
