package org.webinar.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a picture can be pushed to. */
class FurtherSlotsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rtmp://live.example.org/live/key",
                "rtmps://live.example.org:443/app/instance/key",
                "rtmp://user:word@live.example.org/live/key?sign=x"
            })
    void an_address_has_a_host_an_application_and_a_key(String address) {
        assertThat(FurtherSlots.isPushAddress(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "key",
                "http://live.example.org/live/key",
                "rtmp://live.example.org",
                "rtmp://live.example.org/key",
                "rtmp://live.example.org/live/",
                "rtmp:///live/key",
                "rtmp://live.example.org/live/a key",
                "rtmp://live.example.org/live/$(id)`x`"
            })
    void anything_else_is_refused(String text) {
        assertThat(FurtherSlots.isPushAddress(text)).isFalse();
    }
}
