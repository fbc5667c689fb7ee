package org.webinar.adapter.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.math.BigInteger;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.webinar.doubles.university.OpenIdDouble;
import org.webinar.doubles.university.Person;
import org.webinar.spi.identity.IdentityTrouble;
import org.webinar.spi.identity.Introduced;

/** A provider whose words are of another kind than the standard has them. */
class OddProviderTest {
    private static final String DISCOVERY = "/.well-known/openid-configuration";

    private final OpenIdWire wire = Trip.wire();
    private OpenIdDouble university;

    @BeforeEach
    void open() throws Exception {
        university = new OpenIdDouble();
        university.knows(Person.teacher("zoe"));
        wire.open();
    }

    @AfterEach
    void close() {
        university.close();
        wire.close();
    }

    private OpenIdConnect freshly() {
        return Trip.provider(university.address().toString(), wire, Clock.systemUTC());
    }

    @ParameterizedTest
    @MethodSource
    void what_is_not_as_the_standard_says_is_trouble_and_no_defect_of_ours(String path, String name, JsonValue odd) {
        university.says(path, name, odd);
        OpenIdConnect provider = freshly();
        assertThatThrownBy(() -> Trip.there(university, provider, "zoe")).isInstanceOf(IdentityTrouble.class);
    }

    static Stream<Arguments> what_is_not_as_the_standard_says_is_trouble_and_no_defect_of_ours() {
        JsonValue number = Json.createValue(5);
        return Stream.of(
                arguments("/token", "access_token", JsonValue.NULL),
                arguments("/token", "access_token", number),
                arguments("/token", "access_token", Json.createValue("")),
                arguments("/token", "access_token", Json.createValue("two\nlines")),
                arguments("/token", "id_token", number),
                arguments("/keys", "keys", number),
                arguments("/keys", "keys", JsonValue.NULL),
                arguments("/keys", "keys", Json.createArrayBuilder().add(5).build()),
                arguments(DISCOVERY, "issuer", number),
                arguments(DISCOVERY, "token_endpoint", number),
                arguments(DISCOVERY, "token_endpoint", Json.createValue("http://127.0.0.1:99999/token")),
                arguments(DISCOVERY, "token_endpoint", Json.createValue("http:///token")),
                arguments(DISCOVERY, "jwks_uri", Json.createValue("http://127.0.0.1 /keys")),
                arguments(DISCOVERY, "userinfo_endpoint", Json.createValue("http://127.0.0.1:70000/people")));
    }

    @Test
    void what_nobody_reads_keeps_nobody_out() {
        university.says("/people", "phone_number", Json.createValue(new BigInteger("33123456789012345678901")));
        university.says(
                "/people",
                "address",
                Json.createObjectBuilder().addNull("street").build());
        university.says("/people", "given_name", Json.createValue(5));
        university.says("/people", "email_verified", JsonValue.FALSE);
        Introduced zoe = Trip.there(university, freshly(), "zoe").orElseThrow();
        assertThat(zoe.profile().affiliations()).containsExactlyInAnyOrder("faculty", "employee");
        assertThat(zoe.profile().firstName()).isEmpty();
        assertThat(zoe.profile().email()).isEmpty();
    }

    @Test
    void what_is_told_of_nobody_is_not_believed() {
        university.says("/people", "sub", Json.createValue(5));
        assertThat(Trip.there(university, freshly(), "zoe")
                        .orElseThrow()
                        .profile()
                        .affiliations())
                .isEmpty();
    }
}
