package org.webinar.adapter.bbb;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.settings.FixedSettings;

/** Where browsers are led to because BigBlueButton says so, and where not. */
class RecordingHostsTest {
    private static RecordingHosts hosts(String api) {
        return new RecordingHosts(FixedSettings.of(Map.of(
                "BBB_API_URL", api, "BBB_SECRET_KEY", "s", "webinar.recording.hosts", "Films.example.net, 10.0.0.9")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bbb.univ.example/playback/",
                "https://BBB.univ.example/playback/",
                "https://recordings.univ.example/playback/",
                "https://films.example.net/1",
                "http://10.0.0.9/1",
                "https://films.elsewhere.example/playback/"
            })
    void named_hosts_their_sisters_and_what_is_outside_with_tls(String playback) {
        assertThat(hosts("https://bbb.univ.example/bigbluebutton/api").mayLeadTo(URI.create(playback)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example/playback/",
                "http://bbb.univ.example.evil.org/",
                "http://a.b.univ.example/",
                "http://univ.example/",
                "http://example/",
                "http://10.0.0.8/1",
                "https://10.0.0.8/1",
                "https://0x0a000008/1",
                "https://[fd00::1]/1",
                "file:///etc/passwd"
            })
    void nobody_else(String playback) {
        assertThat(hosts("https://bbb.univ.example/bigbluebutton/api").mayLeadTo(URI.create(playback)))
                .isFalse();
    }

    /** Of numbers and of names without a family there are no sisters. */
    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.2/1", "http://9.0.0.1/1", "http://other.example/1"})
    void not_of_an_address_or_a_short_name(String playback) {
        assertThat(hosts("http://127.0.0.1:8090/api").mayLeadTo(URI.create(playback)))
                .isFalse();
        assertThat(hosts("https://bbb.example/api").mayLeadTo(URI.create(playback)))
                .isFalse();
    }
}
