package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of who came, byte for byte as Django writes them (pod-compatibility 5). */
class JoinedTextTest {
    private static final String PODS = """
            [
             [
              "2026-03-02T09:58:12.345",
              "\\u00c9lise M\\u00fcller"
             ],
             [
              "2026-03-02T09:59:30",
              "Bob O'Neil"
             ]
            ]""";

    private static final List<Joined> PEOPLE = List.of(
            new Joined(LocalDateTime.parse("2026-03-02T09:58:12.345678"), "Élise Müller", true),
            new Joined(LocalDateTime.parse("2026-03-02T09:59:30.000900"), "Bob O'Neil", true));

    @Test
    void it_is_written_as_django_writes_it() {
        assertThat(JoinedText.write(PEOPLE)).isEqualTo(PODS);
        assertThat(JoinedText.write(List.of())).isEqualTo("[]");
    }

    @Test
    void what_django_has_written_is_read_and_stays_as_it_was() {
        assertThat(JoinedText.write(JoinedText.read(PODS, true))).isEqualTo(PODS);
    }

    @Test
    void names_may_hold_anything() {
        String odd = "\"\\ \n\r\t\f\b\u0001\u007f🎉\u202e<script>";
        List<Joined> one = List.of(new Joined(LocalDateTime.parse("2026-03-02T09:58:12"), odd, false));
        assertThat(JoinedText.write(one)).matches("[\\n -~]*").contains("\\ud83c\\udf89", "\\u007f", "\\n");
        assertThat(JoinedText.read(JoinedText.write(one), false)).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{}", "[", "[1]", "[[]]", "null", "[\"x\"]"})
    void what_is_no_such_list_is_nobody(String text) {
        assertThat(JoinedText.read(text, false)).isEmpty();
    }

    @Test
    void what_is_half_readable_is_half_known() {
        assertThat(JoinedText.read("[[\"yesterday\", \"Zoé\"], [null, 3]]", false))
                .containsExactly(new Joined(null, "Zoé", false));
    }
}
