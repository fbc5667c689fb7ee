package org.webinar.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may push a stream: whoever shows the key that stands in the address of a channel. */
class PushAddressesTest {
    private static final Map<String, String> RIGHT = Map.of("user", "gateway", "pass", "s3cret", "more", "x");

    private static Channel channel(String address) {
        return new Channel(1, 1, address, 2, "https://live.univ.example/hall-1/index.m3u8");
    }

    @Test
    void the_key_of_the_channel_opens_its_own_address_only() {
        Channel hall = channel(" rtmp://live.univ.example/hall-1?user=gateway&pass=s3cret\n");
        assertThat(hall.takes("hall-1", RIGHT)).isTrue();
        assertThat(hall.takes("hall-2", RIGHT)).isFalse();
        assertThat(hall.takes("hall-1", Map.of("user", "gateway", "pass", "other")))
                .isFalse();
        assertThat(hall.takes("hall-1", Map.of("user", "gateway"))).isFalse();
    }

    @Test
    void an_address_without_a_key_is_nobodys() {
        for (String address : new String[] {
            "rtmp://live.univ.example/hall-1",
            "rtmp://live.univ.example/hall-1?",
            "rtmp://live.univ.example/hall-1?key="
        }) {
            assertThat(channel(address).takes("hall-1", Map.of("key", "")))
                    .as(address)
                    .isFalse();
        }
        assertThat(channel("no address").takes("hall-1", RIGHT)).isFalse();
    }
}
