package org.webinar.adapter.header;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.webinar.settings.ProviderCatalogue;
import org.webinar.settings.Settings;
import org.webinar.spi.identity.HasLoginPage;
import org.webinar.spi.identity.IdentityTrouble;
import org.webinar.spi.identity.Introduces;
import org.webinar.spi.identity.Probed;
import org.webinar.spi.identity.Profile;
import org.webinar.spi.identity.RecognisesRequests;
import org.webinar.spi.identity.RequestFacts;

/**
 * Believes the web server in front, which has signed the person in (Shibboleth's module, for example). Anybody can write a
 * header: a secret that only that server and we know proves where it comes from.
 */
@ApplicationScoped
class TrustedHeader implements RecognisesRequests, Introduces, HasLoginPage, Probed {
    static final String PROOF = "X-Webinar-Front-Door";

    private static final int SHORTEST_SECRET = 20;
    private static final int LONGEST_VALUE = 4000;
    private static final Pattern USERNAME = Pattern.compile("[\\w.@+-]{1,150}", Pattern.UNICODE_CHARACTER_CLASS);

    private final Settings settings;

    /** For the container's proxy. */
    TrustedHeader() {
        this(null);
    }

    @Inject
    TrustedHeader(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "header";
    }

    @Override
    public String origin() {
        return "Shibboleth";
    }

    @Override
    public Optional<String> whoSends(RequestFacts request) {
        return isProven(request)
                ? text(request, settings.get(ProviderCatalogue.HEADER_USER))
                        .filter(name -> USERNAME.matcher(name).matches())
                : Optional.empty();
    }

    @Override
    public Optional<Profile> profile(String username, RequestFacts request) {
        return isProven(request)
                ? Optional.of(new Profile(
                        attribute(request, "first_name"),
                        attribute(request, "last_name"),
                        attribute(request, "mail"),
                        attribute(request, "primaryAffiliation"),
                        values(request, "affiliations").collect(Collectors.toSet()),
                        values(request, "groups").collect(Collectors.toSet())))
                : Optional.empty();
    }

    /** Takes the same time wherever the first difference is. */
    private boolean isProven(RequestFacts request) {
        byte[] secret = secret().getBytes(StandardCharsets.UTF_8);
        return secret().length() >= SHORTEST_SECRET
                && request.header(PROOF)
                        .filter(shown -> MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), secret))
                        .isPresent();
    }

    private String secret() {
        return settings.get(ProviderCatalogue.HEADER_SECRET);
    }

    private String attribute(RequestFacts request, String key) {
        return values(request, key).findFirst().orElse("");
    }

    private Stream<String> values(RequestFacts request, String key) {
        return Optional.ofNullable(
                        settings.get(ProviderCatalogue.HEADER_ATTRIBUTES).get(key))
                .flatMap(header -> text(request, header))
                .stream()
                .flatMap(text -> Stream.of(text.split(";")))
                .map(String::strip)
                .filter(word -> !word.isEmpty());
    }

    /** Web servers write UTF-8 into headers, and containers read them as ISO 8859-1. */
    private static Optional<String> text(RequestFacts request, String name) {
        return request.header(name)
                .filter(value -> value.length() <= LONGEST_VALUE)
                .map(TrustedHeader::asUtf8)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static String asUtf8(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
        String read = new String(bytes, StandardCharsets.UTF_8);
        return read.indexOf('\uFFFD') >= 0 ? value : read;
    }

    @Override
    public URI login(URI wanted) {
        return URI.create(settings.get(ProviderCatalogue.HEADER_LOGIN)
                + URLEncoder.encode(wanted.toString(), StandardCharsets.UTF_8));
    }

    @Override
    public URI logout() {
        return settings.get(ProviderCatalogue.HEADER_LOGOUT);
    }

    @Override
    public void probe() {
        if (secret().length() < SHORTEST_SECRET) {
            throw new IdentityTrouble(ProviderCatalogue.HEADER_SECRET.name() + " has less than " + SHORTEST_SECRET
                    + " characters: no header is believed");
        }
    }
}
