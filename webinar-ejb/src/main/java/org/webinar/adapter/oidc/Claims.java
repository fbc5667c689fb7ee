package org.webinar.adapter.oidc;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.webinar.spi.identity.Profile;

/**
 * What a provider says of somebody, in its ID token and at its endpoint for people.
 *
 * @param values by the names of the claims
 * @param names what the claims are called (setting {@code webinar.oidc.claims})
 */
record Claims(Map<String, Object> values, Map<String, String> names) {

    /** The text of a claim; empty when it is none. */
    Optional<String> text(String claim) {
        return Optional.ofNullable(values.get(claim))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    Profile profile() {
        return new Profile(
                named("first_name"),
                named("last_name"),
                isUnproven() ? "" : named("mail"),
                named("primaryAffiliation"),
                all("affiliations"),
                all("groups"));
    }

    /** Whether the provider says itself that nobody has shown to receive mail there (OpenID Connect Core 1.0, 5.1). */
    private boolean isUnproven() {
        return "false".equals(String.valueOf(values.get("email_verified")));
    }

    private String named(String key) {
        return Optional.ofNullable(names.get(key)).flatMap(this::text).orElse("");
    }

    /** Some providers say one value where others say a list. */
    private Set<String> all(String key) {
        Object value = values.get(names.getOrDefault(key, ""));
        Stream<?> found = value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value);
        return found.filter(String.class::isInstance)
                .map(String.class::cast)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }
}
