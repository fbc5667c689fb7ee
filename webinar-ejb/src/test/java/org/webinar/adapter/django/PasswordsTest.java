package org.webinar.adapter.django;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hashes that Django itself made (pod-compatibility 8). */
class PasswordsTest {
    private static final String ALICE = "Alice-pass-é-2";
    private static final String OLD = "pbkdf2_sha256$260000$seasalt2$BTIz1qXlx+hmkU3beo3+ftQZ6NKDnCpYzUwLK90LICY=";
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Passwords passwords = new Passwords(1000);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/django/passwords.tsv", delimiter = '\t', quoteCharacter = '\0', numLinesToSkip = 1)
    void agrees_with_django(String note, String password, String stored, boolean right) {
        assertThat(passwords.accept(password, Optional.of(stored))).as(note).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OLD,
                "pbkdf2_sha1$600000$seasalt2$zRq0tkDImohg8lJj2fhHy0+29uw=",
                "argon2$argon2id$v=19$m=102400,t=2,p=8$c2Vhc2FsdDJzZWFzYWx0Mg$ouisaYiJsJDaKxHg4VmURA",
                "bcrypt_sha256$$2b$12$abcdefghijklmnopqrstuuqSSvBqWcdmFrDl35vZ8yEkHdQxLTCcO",
                "scrypt$16384$seasalt2$8$1$L9DNuP2iqdg9cePVCw0jCOf+vHuSWh9etrBkKONklVrjDqaL4X6Hp2aic4+zMW7cTtfL5uQdb2ucI"
                        + "9W5tqSujQ=="
            })
    void refuses_another_password(String stored) {
        assertThat(passwords.accept("Alice-pass-e-2", Optional.of(stored))).isFalse();
    }

    /** The reference implementation's own examples; the first is what Django 1.x wrote, without a version. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "argon2$argon2i$m=65536,t=2,p=1$c29tZXNhbHQ$9sTbSlTio3Biev89thdrlKKiCaYsjjYVJxGAL3swxpQ",
                "argon2$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$wWKIMhR9lyDFvRz9YTZweHKfbftvj+qf+YFY4NeBbtA"
            })
    void knows_the_older_argon2(String stored) {
        assertThat(passwords.accept("password", Optional.of(stored))).isTrue();
        assertThat(passwords.accept("passwords", Optional.of(stored))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "$",
                "!unusable",
                "plain",
                "md5$x$y",
                "pbkdf2_sha256$x$y$z",
                "pbkdf2_sha256$0$a$aa==",
                "pbkdf2_sha256$1000$a$",
                "pbkdf2_sha256$1000$a$%%%",
                "pbkdf2_sha256$1000$a$aa==$b",
                "argon2$argon2d$v=19$m=64,t=1,p=1$c29tc2FsdA$9sTbSlTio3Biev89thdrlA",
                "argon2$argon2id$v=19$m=64,t=1,p=9$c29tc2FsdA$9sTbSlTio3Biev89thdrlA",
                "argon2$argon2id$v=19$m=64,t=1,p=1$c$9",
                "bcrypt_sha256$$2b$12$short",
                "bcrypt_sha256$$2b$03$abcdefghijklmnopqrstuuqSSvBqWcdmFrDl35vZ8yEkHdQxLTCcO",
                "scrypt$16383$a$8$1$aa==",
                "scrypt$1$a$8$1$aa==",
                "scrypt$16$a$8$1$",
                "scrypt$16$a$8$x$aa=="
            })
    void no_password_fits_what_is_no_hash(String stored) {
        assertThat(passwords.accept("password", Optional.of(stored))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pbkdf2_sha256$2000000000$a$aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaA=",
                "pbkdf2_sha256$99999999999999999999$a$aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaA=",
                "argon2$argon2id$v=19$m=4194304,t=1,p=1$c29tc2FsdA$9sTbSlTio3Biev89thdrlA",
                "argon2$argon2id$v=19$m=1024,t=999999999,p=1$c29tc2FsdA$9sTbSlTio3Biev89thdrlA",
                "argon2$argon2id$v=19$m=262144,t=1,p=100000$c29tc2FsdA$9sTbSlTio3Biev89thdrlA",
                "bcrypt_sha256$$2b$31$abcdefghijklmnopqrstuuqSSvBqWcdmFrDl35vZ8yEkHdQxLTCcO",
                "scrypt$1048576$a$1024$1$aa==",
                "scrypt$1048576$a$1$16$aa==",
                "scrypt$2$a$1048576$16$aa=="
            })
    void a_row_that_asks_for_minutes_or_gigabytes_gets_neither(String stored) {
        assertTimeout(AT_ONCE, () -> assertThat(passwords.accept("password", Optional.of(stored)))
                .isFalse());
    }

    /** Django can store one; our form asks for one, and whoever has it empty is somebody's mistake. */
    @Test
    void an_empty_password_opens_nothing_and_an_endless_one_neither() {
        String empty = "pbkdf2_sha256$600000$seasalt2$yFboC0oubyGZ2pKJHuh6Zt87v2YyrW+w594MDI2/E3g=";
        assertThat(passwords.accept("", Optional.of(empty))).isFalse();
        assertThat(passwords.accept("a".repeat(5000), Optional.of(OLD))).isFalse();
    }

    @Test
    void a_name_without_account_costs_what_a_wrong_password_costs() {
        Passwords usual = new Passwords(600_000);
        long wrong = nanos(() -> usual.accept("guess", Optional.of(OLD)));
        long nobody = nanos(() -> usual.accept("guess", Optional.empty()));
        long unusable = nanos(() -> usual.accept("guess", Optional.of("!unusable")));
        assertThat((double) nobody / wrong).isBetween(0.4, 2.5);
        assertThat((double) unusable / wrong).isBetween(0.4, 2.5);
    }

    /** Processor time of this thread, since other programs run too, and the least of three, since compilers learn. */
    private static long nanos(Runnable work) {
        return LongStream.range(0, 3)
                .map(round -> {
                    long start = THREADS.getCurrentThreadCpuTime();
                    work.run();
                    return THREADS.getCurrentThreadCpuTime() - start;
                })
                .min()
                .orElseThrow();
    }

    @Test
    void stores_djangos_default_instead_of_something_weaker() {
        Passwords today = new Passwords(300_000);
        String better = today.better(ALICE, OLD).orElseThrow();
        assertThat(better).matches("pbkdf2_sha256\\$300000\\$[a-zA-Z0-9]{22}\\$[A-Za-z0-9+/]{43}=");
        assertThat(today.accept(ALICE, Optional.of(better))).isTrue();
        assertThat(today.better(ALICE, better)).isEmpty();
        assertThat(today.better(ALICE, OLD)).as("a salt of its own").isNotEqualTo(Optional.of(better));
        assertThat(today.better(ALICE, "pbkdf2_sha1$600000$" + "s".repeat(22) + "$zRq0tkDImohg8lJj2fhHy0+29uw="))
                .hasValueSatisfying(hash -> assertThat(hash).startsWith("pbkdf2_sha256$600000$"));
        assertThat(today.better(ALICE, "pbkdf2_sha256$720000$short$x"))
                .as("a longer salt, and no fewer iterations")
                .hasValueSatisfying(hash -> assertThat(hash).startsWith("pbkdf2_sha256$720000$"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pbkdf2_sha256$720000$0123456789012345678901$x",
                "argon2$argon2id$v=19$m=102400,t=2,p=8$c2Vhc2FsdDJzZWFzYWx0Mg$ouisaYiJsJDaKxHg4VmURA",
                "bcrypt_sha256$$2b$12$abcdefghijklmnopqrstuuqSSvBqWcdmFrDl35vZ8yEkHdQxLTCcO",
                "scrypt$16384$seasalt2$8$1$x"
            })
    void leaves_alone_what_is_as_good(String stored) {
        assertThat(passwords.better(ALICE, stored)).isEmpty();
    }
}
