package org.webinar.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every address of the web module, read out of its source: servlets, resources, pages, and Pod's addresses. */
public final class Addresses {
    private static final Path SOURCE = Path.of("../webinar-web/src/main");
    private static final Pattern CLASS_PATH =
            Pattern.compile("@Path\\(\"([^\"]*)\"\\)\\s*(?:@\\w+[^\\n]*\\s*)*public class");
    private static final Pattern ANY_PATH = Pattern.compile("@Path\\(\"([^\"]*)\"\\)");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(([^\\n]*)\\)");
    private static final Pattern WORD = Pattern.compile("\"(/[^\"]*)\"");
    private static final Pattern ROUTE =
            Pattern.compile("Route\\.(?:page|get|post|any)\\(\\s*((?:\"[^\"]*\"|NUMBER|WORD|[\\s+])+),");
    private static final Map<String, String> ROOTS = Map.of(
            "file",
            "/webinar/files/",
            "rest",
            "/rest/",
            "gateway",
            "/gw/",
            "api",
            "/live/api/v1/",
            "pod",
            "/pod/",
            "callback",
            "/callback/");

    private Addresses() {}

    /** Addresses with {@code {}} where something may stand. */
    public static List<String> all() {
        SortedSet<String> found = new TreeSet<>(List.of("/", "/metrics", "/health/ready", "/openapi", "/logout"));
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".xhtml")
                        || name.endsWith(".html")
                        || name.endsWith(".js")
                        || name.endsWith(".css")) {
                    found.add("/" + SOURCE.resolve("webapp").relativize(file));
                } else if (name.endsWith(".java")) {
                    read(file, Files.readString(file), found);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(found);
    }

    private static void read(Path file, String source, SortedSet<String> found) {
        Matcher routes = ROUTE.matcher(source);
        while (routes.find()) {
            found.add(simple(routes.group(1)));
        }
        SERVLET.matcher(source)
                .results()
                .flatMap(servlet -> WORD.matcher(servlet.group(1)).results())
                .map(word -> word.group(1).replace("*", "{}"))
                .forEach(found::add);
        Matcher resource = CLASS_PATH.matcher(source);
        if (resource.find()) {
            String root = ROOTS.getOrDefault(file.getParent().getFileName().toString(), "/live/api/")
                    + resource.group(1).replaceFirst("^/", "");
            found.add(simple(root));
            ANY_PATH.matcher(source)
                    .results()
                    .map(MatchResult::group)
                    .map(path -> path.replaceAll("^@Path\\(\"/?|\"\\)$", ""))
                    .forEach(path -> found.add(simple(root + "/" + path)));
        }
    }

    /** Regular expressions and parameters are holes. */
    private static String simple(String path) {
        return path.replaceAll("\"?\\s*\\+\\s*(NUMBER|WORD)\\s*(\\+\\s*\")?", "{}")
                .replace("\"", "")
                .strip()
                .replaceAll("\\{[^}]*}", "{}")
                .replaceAll("\\((?:\\?:)?([a-z_]+)(?:\\|[a-z_]+)+\\)", "$1")
                .replaceAll("\\([^)]*\\)[?]?|\\[[^]]*](\\{\\d+}|\\+)?", "{}")
                .replaceAll("\\{}(\\{[0-9,]*}|\\{})*", "{}")
                .replaceAll("\\?$", "")
                .replaceAll("//+", "/");
    }
}
