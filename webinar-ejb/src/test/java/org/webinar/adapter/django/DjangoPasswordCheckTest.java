package org.webinar.adapter.django;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hashes that Django itself made (pod-compatibility 8). */
class DjangoPasswordCheckTest {
    private static final String ALICE = "pbkdf2_sha256$260000$seasalt2$BTIz1qXlx+hmkU3beo3+ftQZ6NKDnCpYzUwLK90LICY=";

    private final DjangoPasswordCheck check = new DjangoPasswordCheck();

    @Test
    void accepts_the_password_that_django_hashed() {
        assertThat(check.accepts("Alice-pass-é-2", ALICE)).isTrue();
    }

    @Test
    void refuses_another_one() {
        assertThat(check.accepts("Alice-pass-e-2", ALICE)).isFalse();
        assertThat(check.accepts("", ALICE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!unusable", "md5$x$y", "pbkdf2_sha256$x$y$z", "pbkdf2_sha256$0$a$aa=="})
    void never_accepts_anything_for_what_is_no_hash(String stored) {
        assertThat(check.accepts("password", stored)).isFalse();
    }
}
