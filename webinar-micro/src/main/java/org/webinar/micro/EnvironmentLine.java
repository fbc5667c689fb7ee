package org.webinar.micro;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.webinar.micro.python.Value;
import org.webinar.micro.python.Value.FromEnvironment;
import org.webinar.micro.python.Value.Many;
import org.webinar.micro.python.Value.Nothing;
import org.webinar.micro.python.Value.Unknown;

/**
 * One of our settings as a line of an environment file.
 *
 * @param setting its name in our documentation, and of its file in a folder of secrets
 * @param secret whether its value is printed only when somebody asks for that
 * @param value empty where Pod's could not be read
 * @param remark where it comes from, and why it has no value
 */
record EnvironmentLine(String setting, boolean secret, Optional<String> value, String remark) {
    private static final Pattern SECRET = Pattern.compile("(?i).*(SECRET|PASSWORD|TOKEN).*");
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9_./:,@%+=-]+");

    static EnvironmentLine of(String value) {
        return new EnvironmentLine("", false, Optional.of(value), "");
    }

    static EnvironmentLine unread(String why) {
        return new EnvironmentLine("", false, Optional.empty(), why);
    }

    static EnvironmentLine of(Value value) {
        if (value instanceof Nothing) {
            return unread("is None");
        }
        if (value instanceof Unknown unknown) {
            return unread(unknown.why());
        }
        if (value instanceof FromEnvironment environment) {
            Optional<String> fallback = environment.fallback().flatMap(Value::plain);
            return new EnvironmentLine(
                    "",
                    false,
                    fallback,
                    "Pod reads " + environment.variable() + " of its environment"
                            + (fallback.isPresent() ? ", and else has this" : ""));
        }
        if (value instanceof Many many) {
            return list(many);
        }
        return value.plain().map(EnvironmentLine::of).orElseGet(() -> unread("is a dictionary"));
    }

    private static EnvironmentLine list(Many many) {
        List<Optional<String>> words = many.values().stream().map(Value::plain).toList();
        return words.stream().allMatch(Optional::isPresent)
                ? of(words.stream()
                        .map(word -> word.orElseThrow().replace(",", "\\,"))
                        .collect(Collectors.joining(",")))
                : unread("has members that are computed");
    }

    /** The same, knowing which setting it is and where Pod sets it. */
    EnvironmentLine named(String setting, String source) {
        return new EnvironmentLine(
                setting, SECRET.matcher(setting).matches(), value, remark.isEmpty() ? source : source + ": " + remark);
    }

    /** As it is called in the environment. */
    private String name() {
        return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    List<String> text(boolean withSecrets) {
        List<String> text = new ArrayList<>();
        text.add("# " + remark);
        if (value.isEmpty()) {
            text.add("# " + name() + "=");
        } else if (secret && !withSecrets) {
            text.add("# " + name() + "=   is there, and secret: copy it into the file " + setting
                    + " of the folder that --secrets names, or print it here by --with-secrets");
        } else {
            text.add(name() + "=" + quoted(value.get()));
        }
        return text;
    }

    /** As a shell reads it, and systemd. */
    private static String quoted(String value) {
        return HARMLESS.matcher(value).matches() ? value : "'" + value.replace("'", "'\\''") + "'";
    }
}
