package org.webinar.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressFilterTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, '192.0.2.7', 192.0.2.7, what our web server says",
        "0:0:0:0:0:0:0:1, '192.0.2.7', 192.0.2.7, the same by the other protocol",
        "127.0.0.1, '203.0.113.1, 192.0.2.7', 192.0.2.7, what the visitor has invented counts for nothing",
        "127.0.0.1, '203.0.113.1, 192.0.2.7, 10.0.0.5', 192.0.2.7, two web servers one behind the other",
        "198.51.100.9, '192.0.2.7', 198.51.100.9, a stranger is not believed",
        "127.0.0.1, '127.0.0.1', 127.0.0.1, somebody on this machine",
        "127.0.0.1, '', 127.0.0.1, nothing said"
    })
    void the_address_is_that_of_the_last_who_is_no_web_server_of_ours(
            String sender, String header, String client, String why) {
        assertThat(ClientAddressFilter.client(sender, header, Set.of("127.0.0.1", "::1", "10.0.0.5")))
                .as(why)
                .isEqualTo(client);
    }
}
