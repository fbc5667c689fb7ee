package org.webinar.adapter.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.webinar.doctor.MailLook;
import org.webinar.doctor.NobodyThere;
import org.webinar.doctor.TlsLook;

/** What is seen of machines that show something wrong, over loopback. */
class JdkOutsideTest extends OverLoopback {
    private static TlsLook look(String shown, String host) throws IOException, GeneralSecurityException {
        ServerSocket listening =
                certificates.context(shown).getServerSocketFactory().createServerSocket(0, 50, HERE);
        try (ServerSocket server = serving(listening, socket -> ((SSLSocket) socket).startHandshake())) {
            return outside.greet(host, HERE, server.getLocalPort());
        }
    }

    @Test
    void a_good_certificate_fits_and_says_when_it_ends() throws Exception {
        TlsLook look = look("good", "127.0.0.1");
        assertThat(look.kind()).as(look.detail()).isEqualTo(TlsLook.Kind.FITS);
        assertThat(look.ends())
                .isBetween(Instant.now().plus(Duration.ofDays(9)), Instant.now().plus(Duration.ofDays(11)));
    }

    @Test
    void whatever_is_wrong_with_a_certificate_is_told_apart() throws Exception {
        assertThat(look("good", "other.example").kind()).isEqualTo(TlsLook.Kind.OTHER_NAME);
        assertThat(look("expired", "127.0.0.1").kind()).isEqualTo(TlsLook.Kind.EXPIRED);
        assertThat(look("early", "127.0.0.1").kind()).isEqualTo(TlsLook.Kind.NOT_YET);
        assertThat(look("stranger", "127.0.0.1").kind()).isEqualTo(TlsLook.Kind.UNTRUSTED);
        assertThat(look("lonely", "127.0.0.1").kind()).isEqualTo(TlsLook.Kind.INCOMPLETE);
    }

    @Test
    void who_is_not_trusted_is_asked_nothing() throws Exception {
        ServerSocket listening =
                certificates.context("stranger").getServerSocketFactory().createServerSocket(0, 50, HERE);
        try (ServerSocket server = serving(listening, socket -> ((SSLSocket) socket).startHandshake())) {
            URI address = URI.create("https://127.0.0.1:" + server.getLocalPort() + "/?checksum=signed");
            assertThatExceptionOfType(NobodyThere.class)
                    .isThrownBy(() -> outside.get(address))
                    .satisfies(nobody -> assertThat(nobody.why()).doesNotContain("signed"));
        }
    }

    @Test
    void a_port_that_speaks_no_tls_and_one_that_is_closed_are_told_apart() throws Exception {
        try (ServerSocket server = plain(socket -> socket.getOutputStream().write("SSH-2.0-x\r\n".getBytes()))) {
            assertThat(outside.greet("127.0.0.1", HERE, server.getLocalPort()).kind())
                    .isEqualTo(TlsLook.Kind.NONE);
            outside.knock(HERE, server.getLocalPort());
        }
        assertThatExceptionOfType(NobodyThere.class)
                .isThrownBy(() -> outside.knock(HERE, 1))
                .satisfies(nobody -> assertThat(nobody.why()).contains("refused"));
    }

    @Test
    void redirects_are_not_followed() throws Exception {
        try (ServerSocket server = plain(socket -> {
            socket.getInputStream().read();
            socket.getOutputStream()
                    .write("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"
                            .getBytes());
        })) {
            var page = outside.get(URI.create("http://127.0.0.1:" + server.getLocalPort() + "/"));
            assertThat(page.status()).isEqualTo(302);
            assertThat(page.header("location")).isEqualTo("http://127.0.0.1:1/");
        }
    }

    /** Says in its answer what it was asked. */
    private static void repeat(Socket socket) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(socket.getInputStream()));
        StringBuilder heard = new StringBuilder();
        for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            heard.append(line).append('\n');
        }
        String answer = "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: " + heard.length()
                + "\r\nConnection: close\r\n\r\n" + heard;
        socket.getOutputStream().write(answer.getBytes());
    }

    @Test
    void who_asks_as_a_browser_says_the_origin_and_follows_no_redirect_either() throws Exception {
        try (ServerSocket server = plain(JdkOutsideTest::repeat)) {
            URI address = URI.create("http://127.0.0.1:" + server.getLocalPort() + "/hall.m3u8?ticket=1");
            var page = outside.get(address, "https://webinar.example");
            assertThat(page.status()).isEqualTo(302);
            assertThat(page.header("location")).isEqualTo("http://127.0.0.1:1/");
            assertThat(page.text().lines())
                    .contains("GET /hall.m3u8?ticket=1 HTTP/1.1", "Origin: https://webinar.example");
        }
    }

    @Test
    void who_asks_as_a_browser_trusts_nobody_else() throws Exception {
        for (String shown : new String[] {"stranger", "good"}) {
            ServerSocket listening =
                    certificates.context(shown).getServerSocketFactory().createServerSocket(0, 50, HERE);
            try (ServerSocket server = serving(listening, JdkOutsideTest::repeat)) {
                URI address = URI.create("https://127.0.0.1:" + server.getLocalPort() + "/?ticket=signed");
                if (shown.equals("good")) {
                    assertThat(outside.get(address, "https://webinar.example").status())
                            .isEqualTo(302);
                } else {
                    assertThatExceptionOfType(NobodyThere.class)
                            .isThrownBy(() -> outside.get(address, "https://webinar.example"))
                            .satisfies(nobody -> assertThat(nobody.why()).doesNotContain("signed"));
                }
            }
        }
    }

    /** Answers a line for each that it hears. */
    private static Deed mailServer(String... answers) {
        return socket -> {
            for (String answer : answers) {
                socket.getOutputStream().write((answer + "\r\n").getBytes());
                byte[] heard = new byte[100];
                if (socket.getInputStream().read(heard) < 0) {
                    return;
                }
            }
        };
    }

    @Test
    void a_mail_server_says_whether_it_offers_starttls() throws Exception {
        try (ServerSocket server = plain(mailServer("220 here", "250-here\r\n250 8BITMIME", "221 bye"))) {
            MailLook look = outside.mail("127.0.0.1", server.getLocalPort(), false);
            assertThat(look).isEqualTo(new MailLook(false, null));
        }
        try (ServerSocket server = plain(mailServer("220 here", "250-here\r\n250 STARTTLS", "220 go", "nonsense"))) {
            MailLook look = outside.mail("127.0.0.1", server.getLocalPort(), false);
            assertThat(look.startTls()).isTrue();
            assertThat(look.tls().kind()).isEqualTo(TlsLook.Kind.NONE);
        }
        try (ServerSocket server = plain(mailServer("HTTP/1.1 400 Bad Request"))) {
            assertThatExceptionOfType(NobodyThere.class)
                    .isThrownBy(() -> outside.mail("127.0.0.1", server.getLocalPort(), false))
                    .satisfies(nobody -> assertThat(nobody.why()).contains("no mail server"));
        }
    }

    @Test
    void names_that_nobody_has_are_told() {
        assertThatExceptionOfType(NobodyThere.class).isThrownBy(() -> outside.addresses("nobody.invalid"));
        assertThat(outside.addresses("127.0.0.1")).containsExactly(HERE);
    }
}
