package org.webinar.adapter.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.webinar.doubles.university.IdTokenMaker;
import org.webinar.doubles.university.OpenIdDouble;
import org.webinar.doubles.university.Person;
import org.webinar.spi.identity.FarSession;
import org.webinar.spi.identity.Farewell;
import org.webinar.spi.identity.IdentityTrouble;
import org.webinar.spi.identity.Introduced;
import org.webinar.spi.identity.LogoutNotice;
import org.webinar.time.Ticking;

/** Back-Channel Logout: what a provider says of who has signed out there, and what others would like to say. */
class LogoutTokensTest {
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final OpenIdWire wire = Trip.wire();
    private OpenIdDouble university;
    private OpenIdConnect provider;
    private FarSession zoe;
    private Instant now = Instant.now();

    @BeforeEach
    void zoe_signs_in() throws Exception {
        university = new OpenIdDouble();
        university.knows(Person.teacher("zoe"));
        wire.open();
        provider = Trip.provider(university.address().toString(), wire, new Ticking(() -> now));
        zoe = Trip.there(university, provider, "zoe").map(Introduced::there).orElseThrow();
    }

    @AfterEach
    void close() {
        university.close();
        wire.close();
    }

    @Test
    void the_session_and_its_person_are_those_that_came_in() {
        Farewell farewell = hear(university.logoutToken("zoe")).orElseThrow();
        assertThat(farewell.over()).isEqualTo(zoe);
        assertThat(farewell.word()).isNotEmpty();
        assertThat(farewell.until()).isAfter(now.plus(Duration.ofMinutes(7)));
        assertThat(hear(university.logoutToken("zoe")).orElseThrow().word())
                .as("each message has its own")
                .isNotEqualTo(farewell.word());
    }

    @Test
    void a_provider_may_name_the_session_alone_or_the_person_alone() {
        assertThat(over(claims -> claims.unsetClaim("sub"))).contains(new FarSession(zoe.session(), ""));
        assertThat(over(claims -> claims.unsetClaim("sid"))).contains(new FarSession("", zoe.person()));
    }

    /** Keycloak and others have written tokens like these. */
    @Test
    void older_tokens_are_believed_too() {
        assertThat(over(claims -> claims.unsetClaim("exp"))).contains(zoe);
        assertThat(over(claims -> claims.setAudience("another", OpenIdDouble.CLIENT)))
                .contains(zoe);
        assertThat(over(claims -> claims.setClaim("typ", "Logout"))).contains(zoe);
        university.maker().signs(signature -> signature.setHeader("typ", "JWT"));
        assertThat(over(claims -> {})).contains(zoe);
        university.maker().signs(signature -> signature.getHeaders().setObjectHeaderValue("typ", null));
        assertThat(over(claims -> {})).contains(zoe);
    }

    @ParameterizedTest
    @MethodSource
    void what_is_not_as_it_must_be_ends_nothing(Consumer<JwtClaims> lie) {
        assertThat(over(lie)).isEmpty();
        assertThat(over(claims -> {})).as("only the lie is refused").contains(zoe);
    }

    static Stream<Consumer<JwtClaims>> what_is_not_as_it_must_be_ends_nothing() {
        return Stream.of(
                claims -> claims.setAudience("somebody else"),
                claims -> claims.unsetClaim("aud"),
                claims -> claims.setIssuer("https://evil.example"),
                claims -> claims.unsetClaim("iss"),
                claims -> claims.unsetClaim("iat"),
                claims -> claims.setIssuedAt(
                        NumericDate.fromSeconds(NumericDate.now().getValue() + 180)),
                claims -> claims.setExpirationTime(
                        NumericDate.fromSeconds(NumericDate.now().getValue() - 600)),
                claims -> claims.setClaim("exp", "soon"),
                claims -> claims.unsetClaim("jti"),
                claims -> claims.setClaim("jti", 5),
                claims -> claims.setClaim("nonce", "n"),
                claims -> claims.setClaim("nonce", null),
                claims -> claims.unsetClaim("events"),
                claims -> claims.setClaim("events", EVENT),
                claims -> claims.setClaim("events", List.of(EVENT)),
                claims -> claims.setClaim("events", Map.of()),
                claims -> claims.setClaim("events", Map.of(EVENT, true)),
                claims -> claims.setClaim("events", Map.of("https://evil.example/event", Map.of())),
                claims -> {
                    claims.unsetClaim("sid");
                    claims.unsetClaim("sub");
                },
                claims -> claims.setClaim("sid", 5),
                claims -> claims.setClaim("sid", ""),
                claims -> claims.setClaim("sub", List.of("sub-zoe")));
    }

    @Test
    void an_old_one_ends_nothing_although_it_says_that_it_holds_for_a_day() {
        String token = university.logoutToken("zoe", claims -> claims.setExpirationTimeMinutesInTheFuture(24 * 60));
        now = now.plus(Duration.ofMinutes(4));
        assertThat(hear(token)).isPresent();
        now = now.plus(Duration.ofMinutes(3));
        assertThat(hear(token)).isEmpty();
    }

    @Test
    void what_the_provider_has_not_signed_ends_nothing() {
        Key unknown = IdTokenMaker.fresh().getPrivateKey();
        refuses(signature -> signature.setKey(unknown));
        refuses(signature -> {
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
            signature.setKey(null);
        });
        refuses(LogoutTokensTest::withOurSecret);
        refuses(signature -> signature.setHeader("typ", "at+jwt"));
        String token = university.logoutToken("zoe");
        assertThat(hear(token.substring(0, token.lastIndexOf('.') + 1))).isEmpty();
        assertThat(hear(token + "A")).isEmpty();
    }

    /** The secret is known to both, and a key of the provider's could be taken for one (RFC 8725, 2.1). */
    private static void withOurSecret(JsonWebSignature signature) {
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKey(new HmacKey(OpenIdDouble.SECRET.repeat(4).getBytes(StandardCharsets.UTF_8)));
    }

    private void refuses(Consumer<JsonWebSignature> lie) {
        university.maker().signs(lie);
        assertThat(over(claims -> {})).isEmpty();
        university.maker().signs(signature -> {});
        assertThat(over(claims -> {})).contains(zoe);
    }

    @Test
    void a_key_that_the_provider_has_just_taken_is_asked_for() {
        now = now.plus(Duration.ofMinutes(1));
        university.maker().changeKey();
        assertThat(over(claims -> {})).contains(zoe);
    }

    @Test
    void a_provider_that_does_not_tell_its_keys_is_trouble_and_no_refusal() {
        OpenIdConnect fresh = Trip.provider(university.address().toString(), wire, new Ticking(() -> now));
        university.says("/keys", "keys", Json.createValue(5));
        LogoutNotice notice = new LogoutNotice(Map.of("logout_token", university.logoutToken("zoe")));
        assertThatThrownBy(() -> fresh.hear(notice))
                .isInstanceOf(IdentityTrouble.class)
                .hasMessageContaining("keys");
    }

    private Optional<FarSession> over(Consumer<JwtClaims> lie) {
        return hear(university.logoutToken("zoe", lie)).map(Farewell::over);
    }

    private Optional<Farewell> hear(String token) {
        return provider.hear(new LogoutNotice(Map.of("logout_token", token)));
    }
}
