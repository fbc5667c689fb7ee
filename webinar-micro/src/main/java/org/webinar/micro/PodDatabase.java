package org.webinar.micro;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.webinar.micro.python.Assignments;
import org.webinar.micro.python.Value;

/**
 * Pod's database as our three settings.
 *
 * @param databases Django's DATABASES
 */
record PodDatabase(Value databases) {

    /** Our settings, by name. */
    Map<String, EnvironmentLine> lines() {
        Map<String, EnvironmentLine> lines = new LinkedHashMap<>();
        Optional<Value> pods = Assignments.in(databases, "default");
        lines.put("webinar.db.url", url(pods));
        lines.put("webinar.db.user", entry(pods, "USER"));
        lines.put("webinar.db.password", entry(pods, "PASSWORD"));
        return lines;
    }

    private static EnvironmentLine entry(Optional<Value> pods, String key) {
        return pods.flatMap(table -> Assignments.in(table, key))
                .map(EnvironmentLine::of)
                .orElseGet(() -> EnvironmentLine.unread("has no " + key));
    }

    private static EnvironmentLine url(Optional<Value> pods) {
        EnvironmentLine engine = entry(pods, "ENGINE");
        String kind = engine.value().orElse("").replaceFirst(".*\\.", "");
        String scheme =
                switch (kind) {
                    case "mysql" -> "mariadb";
                    case "postgresql", "postgresql_psycopg2" -> "postgresql";
                    default -> "";
                };
        EnvironmentLine name = entry(pods, "NAME");
        String host = entry(pods, "HOST").value().orElse("");
        if (scheme.isEmpty()) {
            return EnvironmentLine.unread(
                    kind.isEmpty()
                            ? "its ENGINE can't be read"
                            : "is on " + kind + ", which this module does not speak");
        }
        if (name.value().isEmpty() || host.startsWith("/")) {
            return EnvironmentLine.unread(
                    host.startsWith("/") ? "is reached by a socket; name a host" : "its NAME can't be read");
        }
        String port = entry(pods, "PORT")
                .value()
                .filter(text -> !text.isBlank())
                .map(text -> ":" + text)
                .orElse("");
        return EnvironmentLine.of("jdbc:" + scheme + "://" + (host.isBlank() ? "localhost" : host) + port + "/"
                + URLEncoder.encode(name.value().get(), StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
