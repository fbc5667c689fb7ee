package org.webinar.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What administrators hear of, and what they have heard of before. */
class NewsTest {
    private static final Patient BBB = Patient.of(Topic.BBB, "bbb");
    private static final Check SILENT = BBB.found(Question.API, Finding.API_SILENT, "x");
    private static final Check WELL = BBB.found(Question.API, Finding.API_ANSWERS, "2.0");

    @Test
    void what_breaks_is_told_once() {
        assertThat(new News(List.of(), List.of(SILENT)).broken()).containsExactly(SILENT);
        assertThat(new News(List.of(WELL), List.of(SILENT)).broken()).containsExactly(SILENT);
        assertThat(new News(List.of(SILENT), List.of(SILENT)).broken()).isEmpty();
        assertThat(new News(List.of(SILENT), List.of(WELL)).broken()).isEmpty();
    }

    @Test
    void the_same_question_about_another_machine_is_another_one() {
        Check other = Patient.of(Topic.BBB, "other").found(Question.API, Finding.API_SILENT, "x");
        assertThat(new News(List.of(SILENT), List.of(other)).broken()).containsExactly(other);
    }

    @ParameterizedTest
    @CsvSource({"21, 21", "8, 21", "7, 7", "2, 7", "1, 1", "0, 1"})
    void a_certificate_is_told_of_at_21_7_and_1_days(long left, int warning) {
        Finding finding = left <= 3 ? Finding.TLS_ENDS_NOW : Finding.TLS_ENDS_SOON;
        Check ends = BBB.found(Question.CERTIFICATE, finding, "bbb", "2026-12-24", left, "CA");
        assertThat(new News(List.of(), List.of(ends)).endings())
                .extracting(News.Ending::warning)
                .containsExactly(new CertificateTold.Warning("bbb", "2026-12-24", warning));
    }
}
