package org.webinar.adapter.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.webinar.settings.FixedSettings;
import org.webinar.spi.contract.IdentityProviderContract;
import org.webinar.spi.identity.IdentityTrouble;
import org.webinar.spi.identity.Profile;
import org.webinar.spi.identity.RequestFacts;

/** Headers of a web server in front, and those that somebody else has written. */
class TrustedHeaderTest implements IdentityProviderContract {
    private static final String SECRET = "a-secret-of-twenty-and-more";

    private final TrustedHeader provider = with(SECRET);

    private static TrustedHeader with(String secret) {
        return new TrustedHeader(FixedSettings.of(Map.of(
                "webinar.header.secret",
                secret,
                "webinar.header.attributes",
                "first_name=Shibboleth-givenName,primaryAffiliation=Shibboleth-primary-affiliation,"
                        + "affiliations=Shibboleth-unscoped-affiliation,mail=Shibboleth-mail")));
    }

    @Override
    public TrustedHeader provider() {
        return provider;
    }

    @Override
    public Optional<RequestFacts> somebodysRequest() {
        return Optional.of(request(Map.of("X-Webinar-Front-Door", SECRET, "Remote-User", "zoe@univ.example")));
    }

    @Test
    void a_name_without_the_secret_is_nobodys() {
        assertThat(provider.whoSends(request(Map.of("Remote-User", "zoe")))).isEmpty();
        assertThat(provider.whoSends(request(Map.of("X-Webinar-Front-Door", SECRET + "x", "Remote-User", "zoe"))))
                .isEmpty();
        assertThat(provider.profile("zoe", request(Map.of("Shibboleth-mail", "zoe@univ.example"))))
                .isEmpty();
        assertThat(provider.whoSends(request(Map.of("X-Webinar-Front-Door", SECRET))))
                .isEmpty();
    }

    @Test
    void a_secret_that_could_be_guessed_opens_nothing() {
        assertThat(with("").whoSends(request(Map.of("X-Webinar-Front-Door", "", "Remote-User", "zoe"))))
                .isEmpty();
        assertThat(with("short").whoSends(request(Map.of("X-Webinar-Front-Door", "short", "Remote-User", "zoe"))))
                .isEmpty();
        assertThatThrownBy(with("short")::probe)
                .isInstanceOf(IdentityTrouble.class)
                .hasMessageContaining("webinar.header.secret")
                .hasMessageNotContaining("short");
        provider.probe();
    }

    @Test
    void the_rest_is_read_with_accents_and_several_values() {
        String zoe = new String("Zoé".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        Map<String, String> headers = Map.of(
                "X-Webinar-Front-Door", SECRET,
                "Remote-User", "zoe",
                "Shibboleth-givenName", zoe,
                "Shibboleth-primary-affiliation", "faculty",
                "Shibboleth-unscoped-affiliation", "faculty; employee;;");
        assertThat(provider.profile("zoe", request(headers)))
                .hasValue(new Profile("Zoé", "", "", "faculty", Set.of("faculty", "employee"), Set.of()));
    }

    @Test
    void strangers_go_to_the_servers_page() {
        assertThat(provider.login(URI.create("https://pod.univ.example/meeting/?a=1")))
                .hasToString("/Shibboleth.sso/Login?target=https%3A%2F%2Fpod.univ.example%2Fmeeting%2F%3Fa%3D1");
        assertThat(provider.logout()).hasToString("/Shibboleth.sso/Logout");
    }

    private static RequestFacts request(Map<String, String> headers) {
        Map<String, String> sent = new HashMap<>(headers);
        return new RequestFacts() {
            @Override
            public Optional<String> cookie(String name) {
                return Optional.empty();
            }

            @Override
            public Optional<String> header(String name) {
                return Optional.ofNullable(sent.get(name));
            }

            @Override
            public String host() {
                return "pod.univ.example";
            }

            @Override
            public String remoteAddress() {
                return "127.0.0.1";
            }
        };
    }
}
