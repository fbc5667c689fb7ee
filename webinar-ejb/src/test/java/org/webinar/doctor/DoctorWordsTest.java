package org.webinar.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever can be found has its sentences, in both languages, and they can be filled. */
class DoctorWordsTest {
    private static final List<String> ARGUMENTS = List.of("2", "3", "4", "5");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void every_finding_says_what_it_is_what_it_means_and_what_to_do(String language) {
        DoctorWords words = new DoctorWords(Locale.forLanguageTag(language));
        for (Finding finding : Finding.values()) {
            for (Topic topic : finding.name().matches("TLS_.*|SILENT|UNKNOWN_HOST")
                    ? new Topic[] {Topic.OWN_ADDRESS, Topic.BBB, Topic.STREAMING, Topic.GATEWAYS, Topic.POD, Topic.MAIL}
                    : new Topic[] {Topic.BBB}) {
                Check check = new Check(Patient.of(topic, "x"), Question.API, finding, ARGUMENTS);
                assertThat(words.found(check)).as(finding.name()).isNotBlank().doesNotContain("{");
                if (finding.severity() != Severity.GOOD) {
                    assertThat(words.means(check))
                            .as("means." + finding + topic)
                            .isNotBlank();
                    assertThat(words.advice(check)).as("do." + finding).isNotBlank();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void every_topic_question_and_severity_has_a_word(String language) {
        DoctorWords words = new DoctorWords(Locale.forLanguageTag(language));
        for (Topic topic : Topic.values()) {
            assertThat(words.topic(topic)).isNotBlank();
        }
        for (Question question : Question.values()) {
            assertThat(words.question(question)).isNotBlank();
        }
        for (Severity severity : Severity.values()) {
            assertThat(words.severity(severity)).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void every_number_that_bigbluebutton_shows_has_its_words(String language) {
        assertThat(new DoctorWords(Locale.forLanguageTag(language)).clientCodes())
                .allSatisfy(code -> {
                    assertThat(code.means()).isNotBlank();
                    assertThat(code.advice()).isNotBlank();
                })
                .extracting(ClientCode::number)
                .containsExactly(1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011, 1012, 1020);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void the_summary_counts(String language) {
        DoctorWords words = new DoctorWords(Locale.forLanguageTag(language));
        assertThat(words.summary(0, 0, 0)).doesNotContain("{").isNotEqualTo(words.summary(0, 0, 1));
        assertThat(words.summary(3, 2, 1)).contains("3", "2");
        assertThat(words.summary(0, 5, 1)).contains("5");
    }
}
