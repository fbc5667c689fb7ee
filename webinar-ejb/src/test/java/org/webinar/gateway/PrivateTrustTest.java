package org.webinar.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real TLS server. */
class PrivateTrustTest {
    private static final Instant NOW = Instant.now();

    @TempDir
    private Path folder;

    private HttpsServer server;

    @AfterEach
    void hangUp() {
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    void trusts_the_pinned_certificate_and_no_other() throws Exception {
        SelfSigned gateways = SelfSigned.in(folder, "gateway", "-1d", "127.0.0.1");
        SelfSigned strangers = SelfSigned.in(folder, "stranger", "-1d", "127.0.0.1");
        serve(gateways);
        assertThat(status(PrivateTrust.of("Bag attributes\n" + strangers.pem() + "\ntext\n" + gateways.pem() + "text")))
                .isEqualTo(204);
        assertThatThrownBy(() -> status(PrivateTrust.of(strangers.pem()))).isInstanceOf(SSLException.class);
    }

    @Test
    void a_certificate_for_another_host_is_not_trusted_though_it_be_pinned() throws Exception {
        SelfSigned elsewhere = SelfSigned.in(folder, "elsewhere", "-1d", "192.0.2.7");
        serve(elsewhere);
        assertThatThrownBy(() -> status(PrivateTrust.of(elsewhere.pem()))).isInstanceOf(SSLException.class);
    }

    /** Java itself believes what is pinned for ever. */
    @Test
    void an_expired_one_is_a_refusal() throws Exception {
        SelfSigned old = SelfSigned.in(folder, "old", "-1y", "127.0.0.1");
        assertThatThrownBy(() -> PrivateTrust.of(old.pem()).at(NOW))
                .isInstanceOfSatisfying(
                        CertificateExpired.class,
                        refusal -> assertThat(refusal.arguments()).first().isEqualTo("CN=old"));
        SelfSigned coming = SelfSigned.in(folder, "coming", "+1d", "127.0.0.1");
        assertThatThrownBy(() -> PrivateTrust.of(coming.pem()).at(NOW)).isInstanceOf(CertificateExpired.class);
        assertThat(PrivateTrust.of(coming.pem()).at(NOW.plus(Duration.ofDays(2))))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "garbage",
                "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
                "-----BEGIN CERTIFICATE-----\n",
                "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA==\n-----END PRIVATE KEY-----",
                "\u0000\ud800é"
            })
    void garbage_is_a_refusal(String pem) {
        assertThatThrownBy(() -> PrivateTrust.of(pem)).isInstanceOf(CertificateUnreadable.class);
    }

    private void serve(SelfSigned certificate) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(certificate.store())) {
            store.load(file, SelfSigned.PASSWORD.toCharArray());
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, SelfSigned.PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    private int status(PrivateTrust trust) throws IOException, InterruptedException {
        URI url = URI.create("https://127.0.0.1:" + server.getAddress().getPort() + "/");
        return HttpClient.newBuilder()
                .sslContext(trust.at(NOW))
                .build()
                .send(HttpRequest.newBuilder(url).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
