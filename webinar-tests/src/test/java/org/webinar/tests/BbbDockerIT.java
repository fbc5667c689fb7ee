package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The template for bbb-docker behind nginx: rooms are WebSockets. */
@Timeout(120)
class BbbDockerIT {
    private static final String BBB = "include webinar/bbb-docker.conf;";

    @TempDir
    private Path folder;

    private SocketBehind behind;
    private KitNginx nginx;

    @BeforeEach
    void somebodyBehind() throws IOException {
        behind = new SocketBehind();
        nginx = new KitNginx(folder, behind.port(), behind.port());
    }

    @AfterEach
    void end() {
        nginx.close();
        behind.close();
    }

    @Test
    void a_room_is_heard_through_it_by_ipv4_and_ipv6() throws Exception {
        nginx.run(BBB);
        assertThat(saidBack("127.0.0.1")).isEqualTo("IPv4 127.0.0.1 hello");
        assertThat(saidBack("[::1]")).isEqualTo("IPv6 [::1] hello");
    }

    @Test
    void whoever_does_not_ask_for_a_websocket_gets_none() throws Exception {
        nginx.run(BBB);
        assertThat(Knock.byTls(
                                folder,
                                "127.0.0.1",
                                nginx.securePort(),
                                "bbb.univ.example",
                                "bbb.univ.example",
                                "/graphql")
                        .status())
                .isEqualTo(426);
    }

    /** The first words that come back. */
    private String saidBack(String address) throws Exception {
        CompletableFuture<String> heard = new CompletableFuture<>();
        WebSocket socket = HttpClient.newBuilder()
                .sslContext(Certificate.trusting(folder))
                .build()
                .newWebSocketBuilder()
                .buildAsync(URI.create("wss://" + address + ":" + nginx.securePort() + "/graphql"), new Listener(heard))
                .get(Await.SOON.toSeconds(), TimeUnit.SECONDS);
        socket.sendText("hello", true);
        try {
            return heard.get(Await.SOON.toSeconds(), TimeUnit.SECONDS);
        } finally {
            socket.abort();
        }
    }

    private record Listener(CompletableFuture<String> heard) implements WebSocket.Listener {
        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            heard.complete(text.toString());
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable trouble) {
            heard.completeExceptionally(trouble);
        }
    }
}
