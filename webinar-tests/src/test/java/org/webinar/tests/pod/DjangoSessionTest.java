package org.webinar.tests.pod;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Against what a real Django wrote (pod-schema/vectors.json). */
class DjangoSessionTest {
    private final DjangoSession django = new DjangoSession(Pod.SECRET_KEY);

    @Test
    void signs_as_django_signs() {
        assertThat(django.signed("{\"a\":1}", Instant.ofEpochSecond(1_772_445_600)))
                .isEqualTo("eyJhIjoxfQ:1vx04G:emkVIDS8lGa5aBpz1MsQG2zdytVdnqAP7U6-MWwKmgY");
    }

    @Test
    void hashes_a_stored_password_as_django_hashes_it() {
        assertThat(django.authHash(
                        "pbkdf2_sha256$600000$saltForAlice0000000002$7uF9TICRcesFJiI2I2G1zcu7cfaq4sgrq2881Tmh/ik="))
                .isEqualTo("db0ce2c7b7ef745cd439f228b93690b23790e93f2c16f479d5ff1d71332a8e28");
    }
}
