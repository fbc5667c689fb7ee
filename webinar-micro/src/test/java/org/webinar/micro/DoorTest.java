package org.webinar.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.webinar.micro.NoStart.Why;

class DoorTest {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @Test
    void a_free_port_of_this_machine_is_a_door() throws Exception {
        int port = freePort();

        assertThat(Door.free("127.0.0.1", port).url()).isEqualTo("http://127.0.0.1:" + port);
    }

    @Test
    void a_door_at_all_addresses_is_reached_at_this_machine() throws Exception {
        int port = freePort();

        assertThat(Door.free("0.0.0.0", port).url()).isEqualTo("http://127.0.0.1:" + port);
    }

    @Test
    void an_address_of_the_sixth_version_stands_in_brackets() throws Exception {
        assertThat(new Door(InetAddress.getByName("::1"), 80).url()).isEqualTo("http://[0:0:0:0:0:0:0:1]:80");
    }

    @Test
    void a_port_that_is_taken_is_named_and_so_is_the_way_out() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, HERE)) {
            int port = other.getLocalPort();

            assertThatExceptionOfType(NoStart.class)
                    .isThrownBy(() -> Door.free("127.0.0.1", port))
                    .satisfies(no -> assertThat(no.why()).isEqualTo(Why.PORT_TAKEN))
                    .withMessageContaining("port " + port)
                    .withMessageContaining("--port");
        }
    }

    @Test
    void an_address_of_another_machine_is_refused() {
        assertThatExceptionOfType(NoStart.class)
                .isThrownBy(() -> Door.free("192.0.2.201", 8080))
                .satisfies(no -> assertThat(no.why()).isEqualTo(Why.NOT_OUR_ADDRESS))
                .withMessage("--address 192.0.2.201 is not an address of this machine");
    }

    @Test
    void a_name_that_nobody_knows_is_refused() {
        assertThatExceptionOfType(NoStart.class)
                .isThrownBy(() -> Door.free("no such name", 8080))
                .satisfies(no -> assertThat(no.why()).isEqualTo(Why.NOT_OUR_ADDRESS));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, HERE)) {
            return socket.getLocalPort();
        }
    }
}
