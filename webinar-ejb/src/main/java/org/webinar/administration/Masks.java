package org.webinar.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.webinar.Refusal;
import org.webinar.gateway.GatewayRegister;
import org.webinar.settings.Setting;
import org.webinar.settings.Settings;

/** Hides secrets in what leaves the house: those of settings, and those of gateways. */
@ApplicationScoped
public class Masks {
    private static final String MASK = "(hidden)";

    /** Shorter ones would tear holes into ordinary words. */
    private static final int SHORTEST = 4;

    private final Settings settings;
    private final GatewayRegister gateways;

    /** For the container's proxy. */
    public Masks() {
        this(null, null);
    }

    @Inject
    Masks(Settings settings, GatewayRegister gateways) {
        this.settings = settings;
        this.gateways = gateways;
    }

    /** The text with a mask over every secret that we know; the longest first, for one may hold another. */
    public String over(String text) {
        List<String> secrets = Stream.concat(ofSettings(), gateways.secrets().stream())
                .filter(secret -> secret.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        String masked = text;
        for (String secret : secrets) {
            masked = masked.replace(secret, MASK);
        }
        return masked;
    }

    private Stream<String> ofSettings() {
        return settings.all().stream().filter(Setting::secret).flatMap(setting -> words(value(setting)));
    }

    private static Stream<String> words(Object value) {
        return value instanceof List<?> several
                ? several.stream().map(String::valueOf)
                : Stream.of(String.valueOf(value));
    }

    /** Every setting with its value, secret ones masked. */
    public String settings() {
        return settings.all().stream()
                .map(setting -> setting.name() + " = " + shown(setting))
                .collect(Collectors.joining("\n"));
    }

    private String shown(Setting<?> setting) {
        Object value = value(setting);
        boolean empty = value == null || value.toString().isEmpty() || value.equals(List.of());
        if (empty) {
            return "";
        }
        return setting.secret() ? MASK : String.valueOf(value);
    }

    private Object value(Setting<?> setting) {
        try {
            return settings.get(setting);
        } catch (Refusal missing) {
            return "";
        }
    }
}
