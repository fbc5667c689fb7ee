package org.webinar.adapter.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.webinar.doubles.university.IdTokenMaker;
import org.webinar.doubles.university.OpenIdDouble;
import org.webinar.doubles.university.Person;
import org.webinar.spi.contract.IdentityProviderContract;
import org.webinar.spi.identity.Arrival;
import org.webinar.spi.identity.Departure;
import org.webinar.spi.identity.IdentityTrouble;
import org.webinar.spi.identity.Introduced;
import org.webinar.spi.identity.LogoutNotice;
import org.webinar.spi.identity.SignedIn;
import org.webinar.time.Ticking;

/** Against a provider that checks what it is sent, and lies. */
class OpenIdConnectTest implements IdentityProviderContract {
    private static final URI BACK = Trip.BACK;

    private final OpenIdWire wire = Trip.wire();
    private OpenIdDouble university;
    private OpenIdConnect provider;
    private Instant now = Instant.now();

    @BeforeEach
    void open() throws Exception {
        university = new OpenIdDouble();
        university.knows(Person.teacher("zoe"));
        university.knows(Person.student("tim"));
        wire.open();
        provider = at(university.address().toString());
        // The first question of a JVM takes longest.
        provider.probe();
    }

    @AfterEach
    void close() {
        university.close();
        wire.close();
    }

    private OpenIdConnect at(String issuer) {
        return Trip.provider(issuer, wire, new Ticking(() -> now));
    }

    @Override
    public OpenIdConnect provider() {
        return provider;
    }

    @Override
    public Optional<SignedOut> somebodyWhoSignsOut() {
        Introduced zoe = arrive("zoe").orElseThrow();
        return Optional.of(new SignedOut(zoe, new LogoutNotice(Map.of("logout_token", university.logoutToken("zoe")))));
    }

    @Test
    void somebody_comes_back_with_a_code_and_is_known_with_names_and_groups() {
        Introduced zoe = arrive("zoe").orElseThrow();
        assertThat(zoe.person()).isEqualTo(new SignedIn("zoe", ""));
        assertThat(zoe.there().person()).isEqualTo(university.address() + " sub-zoe");
        assertThat(zoe.profile().firstName()).isEqualTo("Zoé");
        assertThat(zoe.profile().lastName()).isEqualTo("O’Brien & Cie");
        assertThat(zoe.profile().affiliations()).containsExactlyInAnyOrder("faculty", "employee");
        assertThat(zoe.profile().groups()).containsExactlyInAnyOrder("physics", "<b>chess</b>");
    }

    @Test
    void the_browser_is_sent_with_what_protects_its_way_back() {
        Map<String, String> asked = Trip.asked(provider.depart(BACK));
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", OpenIdDouble.CLIENT)
                .containsEntry("redirect_uri", BACK.toString())
                .containsEntry("scope", "openid email profile")
                .containsEntry("code_challenge_method", "S256");
        assertThat(asked.get("state")).hasSize(43).isNotEqualTo(asked.get("nonce"));
        assertThat(asked.get("state"))
                .as("another one each time")
                .isNotEqualTo(Trip.asked(provider.depart(BACK)).get("state"));
    }

    @Test
    void a_link_signs_nobody_in_as_somebody_else() {
        Departure departure = provider.depart(BACK);
        String code = university.code("zoe", Trip.asked(departure));
        assertThat(provider.arrive(new Arrival(BACK, Map.of("code", code), departure.memory())))
                .isEmpty();
        assertThat(provider.arrive(new Arrival(BACK, Map.of("code", code, "state", "x"), departure.memory())))
                .isEmpty();
        assertThat(provider.arrive(new Arrival(BACK, Map.of("code", code, "state", ""), "")))
                .isEmpty();
        Departure another = provider.depart(BACK);
        String state = Trip.asked(another).get("state");
        assertThatThrownBy(() ->
                        provider.arrive(new Arrival(BACK, Map.of("code", code, "state", state), another.memory())))
                .as("the code was made for another proof key")
                .isInstanceOf(IdentityTrouble.class)
                .hasMessageContaining("invalid_grant")
                .hasMessageNotContaining(code);
    }

    @Test
    void a_code_is_good_once_and_a_refusal_signs_nobody_in() {
        Departure departure = provider.depart(BACK);
        Map<String, String> brought = Trip.brought(university, departure, "zoe");
        assertThat(provider.arrive(new Arrival(BACK, brought, departure.memory())))
                .isPresent();
        assertThatThrownBy(() -> provider.arrive(new Arrival(BACK, brought, departure.memory())))
                .isInstanceOf(IdentityTrouble.class);
        Map<String, String> refusal =
                Map.of("error", "access_denied", "state", Trip.asked(departure).get("state"));
        assertThat(provider.arrive(new Arrival(BACK, refusal, departure.memory())))
                .isEmpty();
        Map<String, String> mixedUp = new HashMap<>(Trip.brought(university, departure, "zoe"));
        mixedUp.put("iss", "https://evil.example");
        assertThat(provider.arrive(new Arrival(BACK, mixedUp, departure.memory())))
                .isEmpty();
    }

    @Test
    void tokens_that_are_not_for_us_or_not_for_now_or_not_for_this_browser_are_refused() {
        refuses(maker -> maker.claims(claims -> claims.setClaim("nonce", "another")));
        refuses(maker -> maker.claims(claims -> claims.unsetClaim("nonce")));
        refuses(maker -> maker.claims(claims -> claims.setAudience("somebody else")));
        refuses(maker -> maker.claims(claims -> claims.setIssuer("https://evil.example")));
        refuses(maker -> maker.claims(claims -> claims.setClaim("azp", "somebody else")));
        refuses(maker -> maker.claims(claims -> claims.setClaim("azp", 5)));
        refuses(maker -> maker.claims(claims -> claims.unsetClaim("sub")));
        refuses(maker -> maker.claims(claims -> claims.setClaim("sub", 5)));
        refuses(maker -> maker.claims(claims -> claims.setClaim("aud", 5)));
        refuses(maker -> maker.claims(claims -> claims.setClaim("exp", "soon")));
        refuses(maker -> maker.claims(claims -> claims.unsetClaim("exp")));
        refuses(maker -> maker.claims(claims -> claims.setExpirationTime(
                NumericDate.fromMilliseconds(now.minusSeconds(61).toEpochMilli()))));
    }

    @Test
    void tokens_that_the_provider_has_not_signed_are_refused() {
        // Made before, for it may take longer than an answer.
        Key unknown = IdTokenMaker.fresh().getPrivateKey();
        refuses(maker -> maker.signs(signature -> signature.setKey(unknown)));
        refuses(maker -> maker.signs(OpenIdConnectTest::withNothing));
        refuses(maker -> maker.signs(OpenIdConnectTest::withOurSecret));
    }

    private static void withNothing(JsonWebSignature signature) {
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        signature.setKey(null);
    }

    /** The secret is known to both, and a key of the provider's could be taken for one (RFC 8725, 2.1). */
    private static void withOurSecret(JsonWebSignature signature) {
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKey(new HmacKey(OpenIdDouble.SECRET.repeat(4).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_provider_that_changes_its_key_is_understood_and_not_asked_for_each_token() {
        assertThat(arrive("zoe")).isPresent();
        assertThat(arrive("tim")).isPresent();
        assertThat(university.keysAsked()).isEqualTo(1);
        now = now.plus(Duration.ofMinutes(1));
        university.maker().changeKey();
        assertThat(arrive("zoe")).isPresent();
        assertThat(university.keysAsked()).isEqualTo(2);
    }

    @Test
    void what_is_told_of_another_person_is_not_believed() {
        university.tellsOf("sub-tim");
        Introduced zoe = arrive("zoe").orElseThrow();
        assertThat(zoe.person().username()).isEqualTo("zoe");
        assertThat(zoe.profile().affiliations()).isEmpty();
    }

    @Test
    void a_provider_that_is_away_or_somebody_else_is_trouble_in_words() {
        assertThatThrownBy(() -> at("http://127.0.0.1:9").depart(BACK))
                .isInstanceOf(IdentityTrouble.class)
                .hasMessageContaining("127.0.0.1:9");
        assertThatThrownBy(() -> at(university.address().toString().replace("127.0.0.1", "localhost"))
                        .probe())
                .isInstanceOf(IdentityTrouble.class)
                .hasMessageContaining("calls itself otherwise");
        assertThatThrownBy(() -> at("").probe())
                .isInstanceOf(IdentityTrouble.class)
                .hasMessageContaining("webinar.oidc.issuer");
    }

    @Test
    void whoever_signs_out_is_led_to_the_provider_and_back() {
        URI out = provider.signOut(new SignedIn("zoe", ""), URI.create("https://pod.univ.example/login.xhtml"))
                .orElseThrow();
        assertThat(out.toString())
                .startsWith(university.address() + "/end?")
                .contains("post_logout_redirect_uri=https%3A%2F%2Fpod.univ.example%2Flogin.xhtml");
    }

    private Optional<Introduced> arrive(String user) {
        return Trip.there(university, provider, user);
    }

    private void refuses(java.util.function.Consumer<IdTokenMaker> lie) {
        lie.accept(university.maker());
        assertThatThrownBy(() -> arrive("zoe"))
                .isInstanceOf(IdentityTrouble.class)
                .hasMessageContaining("ID token");
        university.maker().claims(claims -> {});
        university.maker().signs(signature -> {});
        assertThat(arrive("zoe")).as("only the lie was refused").isPresent();
    }
}
