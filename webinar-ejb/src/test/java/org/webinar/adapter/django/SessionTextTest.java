package org.webinar.adapter.django;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions that Django itself wrote (pod-compatibility 7). */
class SessionTextTest {
    private static final SecretKeys KEYS = new SecretKeys(List.of(SignedText.SECRET_KEY));
    private static final String SHORT = "eyJhIjoxfQ:1vx04G:emkVIDS8lGa5aBpz1MsQG2zdytVdnqAP7U6-MWwKmgY";

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/django/sessions.tsv", delimiter = '\t', quoteCharacter = '\0', numLinesToSkip = 1)
    void reads_what_django_wrote(String note, String text, String json) {
        assertThat(SessionText.isSigned(text, KEYS)).as(note).isTrue();
        assertThat(SessionText.json(text)).contains(json);
    }

    @Test
    void makes_the_same_text_as_django_so_that_the_other_tests_prove_something() {
        assertThat(SignedText.of("eyJhIjoxfQ", "1vx04G")).isEqualTo(SHORT);
    }

    @Test
    void honours_the_keys_that_pod_had_before() {
        assertThat(SessionText.isSigned(SHORT, new SecretKeys(List.of("new", SignedText.SECRET_KEY))))
                .isTrue();
        assertThat(SessionText.isSigned(SHORT, new SecretKeys(List.of("new", "older"))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "::",
                "eyJhIjoxfQ",
                "eyJhIjoxfQ:1vx04G",
                "eyJhIjoxfQ:1vx04G:",
                "eyJhIjoxfQ:1vx04H:emkVIDS8lGa5aBpz1MsQG2zdytVdnqAP7U6-MWwKmgY",
                "eyJhIjoyfQ:1vx04G:emkVIDS8lGa5aBpz1MsQG2zdytVdnqAP7U6-MWwKmgY",
                ".eyJhIjoxfQ:1vx04G:emkVIDS8lGa5aBpz1MsQG2zdytVdnqAP7U6-MWwKmgY",
                "eyJhIjoxfQ:1vx04G:emkVIDS8lGa5aBpz1MsQG2zdytVdnqAP7U6-MWwKmgY=",
                "eyJhIjoxfQ:1vx04G:emkVIDS8lGa5aBpz1MsQG2zdytVdnqAP7U6-MWwKmgZ",
                "é:1vx04G:emkVIDS8lGa5aBpz1MsQG2zdytVdnqAP7U6-MWwKmgY"
            })
    void believes_no_text_that_has_been_touched(String text) {
        assertThat(SessionText.isSigned(text, KEYS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1vx04!", "", "-1", "1vx04G1vx04G1vx04G"})
    void refuses_a_time_that_is_not_in_base_62_even_when_it_is_signed(String time) {
        String text = SignedText.of("eyJhIjoxfQ", time);
        assertThat(SessionText.isSigned(text, KEYS)).isFalse();
        assertThat(SessionText.json(text)).isEmpty();
    }

    @Test
    void refuses_more_than_a_session_ever_is() throws IOException {
        byte[] zeros = new byte[64 << 20];
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bomb)) {
            deflater.write(zeros);
        }
        assertThat(SessionText.json(SignedText.compressed(bomb.toByteArray()))).isEmpty();
        assertThat(SessionText.isSigned(SignedText.of("a".repeat(2 << 20), "1vx04G"), KEYS))
                .isFalse();
    }

    @Test
    void refuses_what_was_cut_off_or_was_never_compressed() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(whole)) {
            deflater.write("{\"a\":\"a long text a long text a long text\"}".getBytes());
        }
        byte[] cutOff = Arrays.copyOf(whole.toByteArray(), whole.size() / 2);
        assertThat(SessionText.json(SignedText.compressed(whole.toByteArray()))).isPresent();
        assertThat(SessionText.json(SignedText.compressed(cutOff))).isEmpty();
        assertThat(SessionText.json(SignedText.compressed(new byte[] {1, 2, 3})))
                .isEmpty();
        assertThat(SessionText.json(SignedText.compressed(new byte[] {0x78, (byte) 0xbb, 0, 0, 0, 0})))
                .as("zlib with a dictionary that nobody has")
                .isEmpty();
    }
}
