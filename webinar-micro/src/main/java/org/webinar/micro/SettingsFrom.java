package org.webinar.micro;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.webinar.micro.NoStart.Why;
import org.webinar.micro.python.Assignments;
import org.webinar.micro.python.Value;

/** Prints our settings, read from Pod's settings file, as a file of environment variables with comments. */
final class SettingsFrom {
    private static final String ENGINE = "SESSION_ENGINE";
    private static final String REDIS_HOST = "SESSION_REDIS_HOST";

    private final OurSettings ours;
    private final Assignments pods;
    private final Map<String, EnvironmentLine> lines = new LinkedHashMap<>();
    private final List<String> notRead = new ArrayList<>();
    private final TreeSet<String> podsOwn = new TreeSet<>();
    private final boolean withSecrets;

    private SettingsFrom(OurSettings ours, Assignments pods, boolean withSecrets) {
        this.ours = ours;
        this.pods = pods;
        this.withSecrets = withSecrets;
    }

    static void print(Path file, boolean withSecrets, PrintStream out) throws NoStart {
        try {
            String source = Files.readString(file);
            print(file.getFileName().toString(), source, withSecrets).forEach(out::println);
        } catch (IOException unreadable) {
            throw new NoStart(
                    Why.USAGE, "the file " + file + " can't be read: it is missing, not yours or not in UTF-8");
        }
        out.flush();
    }

    static List<String> print(String name, String source, boolean withSecrets) {
        SettingsFrom from = new SettingsFrom(OurSettings.read(), Assignments.in(source), withSecrets);
        from.pods.values().forEach(from::take);
        return from.text(name);
    }

    private void take(String name, Value value) {
        switch (name) {
            case "DATABASES" -> new PodDatabase(value).lines().forEach((ours, line) -> put(name, ours, line));
            case ENGINE -> put(name, name, PodSessions.engine(value));
            case "SESSION_REDIS" -> redis(value);
            case "TEMPLATE_VISIBLE_SETTINGS" -> look(name, value);
            case "REDIS_HOST", "REDIS_PORT" -> putIfAbsent(name, "SESSION_" + name, value);
            default -> single(name, value);
        }
    }

    private void single(String name, Value value) {
        if (ours.names().contains(name)) {
            put(name, name, EnvironmentLine.of(value));
        } else if (ours.notRead().containsKey(name)) {
            notRead.add("line " + pods.line(name) + ", " + name + ": "
                    + ours.notRead().get(name));
        } else {
            podsOwn.add(name);
        }
    }

    /** The dictionary of django-redis-sessions: our names are its keys in capitals. */
    private void redis(Value value) {
        if (!(value instanceof Value.Table table)) {
            put("SESSION_REDIS", REDIS_HOST, EnvironmentLine.of(value));
            return;
        }
        entries("SESSION_REDIS", table, key -> "SESSION_REDIS_" + key.toUpperCase(java.util.Locale.ROOT));
    }

    /** The entries of a dictionary, each under the name that it has here. */
    private void entries(String pod, Value.Table table, UnaryOperator<String> named) {
        table.entries().forEach((key, entry) -> {
            if (ours.names().contains(named.apply(key))) {
                put(pod, named.apply(key), EnvironmentLine.of(entry));
            } else {
                notRead.add("line " + pods.line(pod) + ", " + pod + "[\"" + key + "\"]: "
                        + ours.notRead().getOrDefault(key, "we have no such setting"));
            }
        });
    }

    /** What Pod's pages look like: some of it under our names; its logos of other places and templates have no place here. */
    private void look(String pod, Value value) {
        if (!(value instanceof Value.Table table)) {
            notRead.add("line " + pods.line(pod) + ", " + pod + ": is no dictionary that can be read");
            return;
        }
        entries(pod, table, UnaryOperator.identity());
    }

    private void putIfAbsent(String pod, String name, Value value) {
        if (!lines.containsKey(name)) {
            put(pod, name, EnvironmentLine.of(value));
        }
    }

    private void put(String pod, String name, EnvironmentLine line) {
        lines.put(name, line.named(name, "line " + pods.line(pod) + ", " + pod));
    }

    private List<String> text(String name) {
        List<String> text = new ArrayList<>(List.of(
                "# Settings of the webinar module, read from " + name + " without running it.",
                "# For systemd (EnvironmentFile=) and for a shell. Not in Pod's settings, and yours to set:",
                "# WEBINAR_URL=https://pod.univ.example",
                "# What Pod does when it asks who somebody is:",
                "WEBINAR_IDENTITY=pod-session",
                ""));
        lines.values().forEach(line -> text.addAll(line.text(withSecrets)));
        if (!lines.containsKey(REDIS_HOST) && PodSessions.inRedis(pods.values().get(ENGINE))) {
            text.addAll(PodSessions.DEFAULTS);
        }
        ours.required().stream()
                .filter(required -> !lines.containsKey(required))
                .forEach(missing -> text.add("# " + missing + "=   is required, and " + name + " does not set it"));
        section(text, "Not read, look for yourself:", remarks());
        section(text, "Pod's settings that this module does not need:", notRead);
        if (!podsOwn.isEmpty()) {
            section(text, "Pod's own, without meaning here:", List.of(String.join(", ", podsOwn)));
        }
        return text;
    }

    private List<String> remarks() {
        return pods.remarks().stream()
                .map(remark -> "line " + remark.line() + ": " + remark.what())
                .toList();
    }

    private static void section(List<String> text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.add("");
            text.add("# " + title);
            lines.forEach(line -> text.add("#   " + line));
        }
    }
}
