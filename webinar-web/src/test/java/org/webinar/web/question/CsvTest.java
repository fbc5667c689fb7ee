package org.webinar.web.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void quotes_what_would_end_a_cell_or_a_row() {
        assertThat(Csv.of(List.of(List.of("a", "b"), List.of("say \"hi\", you", "two\nlines"))))
                .isEqualTo("\uFEFF\"a\",\"b\"\r\n\"say \"\"hi\"\", you\",\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                " =1",
                "\u00a0=1",
                "%x",
                "|cmd",
                "＝1",
                "=HYPERLINK(\"x\")"
            })
    void never_writes_a_strangers_formula(String typed) {
        assertThat(Csv.of(List.of(List.of(typed)))).startsWith("\uFEFF\"'");
    }

    @Test
    void leaves_numbers_and_plain_words_alone() {
        assertThat(Csv.of(List.of(List.of(-1, "Why 1+1?", true)))).isEqualTo("\uFEFF\"-1\",\"Why 1+1?\",\"true\"\r\n");
    }
}
