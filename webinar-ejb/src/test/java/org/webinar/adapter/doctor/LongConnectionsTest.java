package org.webinar.adapter.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.webinar.doctor.NobodyThere;

/** WebSockets, and STUN over TCP and TLS, asked for over loopback. */
class LongConnectionsTest extends OverLoopback {
    private static Deed answering(String answer) {
        return socket -> {
            BufferedReader lines = new BufferedReader(new InputStreamReader(socket.getInputStream()));
            StringBuilder heard = new StringBuilder();
            for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
                heard.append(line).append('\n');
            }
            boolean asks = heard.toString().contains("Upgrade: websocket\n")
                    && heard.toString().contains("Sec-WebSocket-Protocol: sip\n");
            socket.getOutputStream().write((asks ? answer : "HTTP/1.1 418 No\r\n\r\n").getBytes());
        };
    }

    @Test
    void a_websocket_is_asked_for_and_the_first_line_of_the_answer_counts() throws Exception {
        try (ServerSocket server = plain(answering("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n"))) {
            URI address = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/ws");
            assertThat(outside.upgrade(address, HERE, "sip")).isEqualTo(101);
            assertThat(outside.upgrade(address, HERE, "")).isEqualTo(418);
        }
        try (ServerSocket server = plain(socket -> socket.getOutputStream().write("SSH-2.0-x\r\n".getBytes()))) {
            URI address = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/ws");
            assertThatExceptionOfType(NobodyThere.class).isThrownBy(() -> outside.upgrade(address, HERE, "sip"));
        }
    }

    /** Says back the number of the question, as an answer. */
    private static void stun(Socket socket) throws IOException {
        byte[] question = socket.getInputStream().readNBytes(20);
        question[0] = 1;
        socket.getOutputStream().write(question);
    }

    @Test
    void turn_is_asked_over_tcp_and_over_tls() throws Exception {
        try (ServerSocket server = plain(LongConnectionsTest::stun)) {
            outside.stun("127.0.0.1", HERE, server.getLocalPort(), false);
        }
        for (String shown : new String[] {"good", "stranger"}) {
            ServerSocket listening =
                    certificates.context(shown).getServerSocketFactory().createServerSocket(0, 50, HERE);
            try (ServerSocket server = serving(listening, LongConnectionsTest::stun)) {
                if (shown.equals("good")) {
                    outside.stun("127.0.0.1", HERE, server.getLocalPort(), true);
                } else {
                    assertThatExceptionOfType(NobodyThere.class)
                            .isThrownBy(() -> outside.stun("127.0.0.1", HERE, server.getLocalPort(), true));
                }
            }
        }
        try (ServerSocket server =
                plain(socket -> socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n".getBytes()))) {
            assertThatExceptionOfType(NobodyThere.class)
                    .isThrownBy(() -> outside.stun("127.0.0.1", HERE, server.getLocalPort(), false));
        }
    }
}
