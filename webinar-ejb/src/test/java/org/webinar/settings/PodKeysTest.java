package org.webinar.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys that Pod put into its links (pod-compatibility 3). */
class PodKeysTest {
    private final PodKeys keys =
            new PodKeys(FixedSettings.with("SECRET_KEY", "pod-schema-secret-key-for-test-vectors-0123456789"));

    @ParameterizedTest
    @CsvSource({
        "1, a17f6a5757f5971b3858f83d1806cf57240021f7c451c3987f9a01982107f6c5",
        "3, 9d32f61f85661df5b12b7f73ed6f93ee11bd26a6e879cc535bccb0734546c694"
    })
    void of_events(long id, String key) {
        assertThat(keys.ofEvent(id)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "1, attpw, 76f48d8a985866625dbf237ee3ce141afa4c930d90282bf57cfce4902c286a6a",
        "4, webinar1, 7e8211f5bb058b14f664f37e9c430a3eba3c76e150e89a97b9200d86094a2ba8",
        "12345, é, 6a17de2eeb23cdb8729b20fc9d237f28b66b1c4d437e2c97ebe675e4fc971085",
        "12345, '', 2417f67b51a25381a2f32fc671fcfb07418cbf2e6662787cdbd9332c51d2fa70"
    })
    void of_meetings(long id, String password, String key) {
        assertThat(keys.ofMeeting(id, password)).isEqualTo(key);
    }

    @Test
    void nothing_is_not_the_same_as_nothing() {
        assertThat(PodKeys.same("a", "a")).isTrue();
        assertThat(PodKeys.same(null, null)).isFalse();
        assertThat(PodKeys.same("a", null)).isFalse();
    }
}
