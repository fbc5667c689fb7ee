package org.webinar.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.webinar.settings.FixedSettings;

class SendersTest {
    private final Senders senders =
            new Senders(FixedSettings.with("webinar.proxies", "127.0.0.1, 10.0.0.0/8, fd00::/8"));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // connected, X-Forwarded-For, sender
                "198.51.100.7, -, 198.51.100.7",
                "198.51.100.7, 203.0.113.1, 198.51.100.7",
                "127.0.0.1, 203.0.113.1, 203.0.113.1",
                "127.0.0.1, '6.6.6.6, 203.0.113.1', 203.0.113.1",
                "127.0.0.1, '6.6.6.6, 203.0.113.1, 10.1.2.3', 203.0.113.1",
                "127.0.0.1, -, 127.0.0.1",
                "127.0.0.1, 'rubbish', 127.0.0.1",
                "127.0.0.1, '203.0.113.1, $(x)', 127.0.0.1",
                "127.0.0.1, '', 127.0.0.1",
                "fd00::5, 2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
                "2001:db8:1:2:ffff::1, -, 2001:db8:1:2::/64",
                "::ffff:198.51.100.7, -, 198.51.100.7",
            })
    void believes_only_our_proxies_and_counts_networks(String connected, String forwarded, String sender) {
        assertThat(senders.of(connected, forwarded)).isEqualTo(sender);
    }

    @Test
    void what_is_no_address_is_a_sender_too() {
        assertThat(senders.of("unix:", "203.0.113.1")).isEqualTo("unix:");
    }
}
