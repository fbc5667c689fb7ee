package org.webinar.adapter.bbb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.webinar.chat.ForgedNotice;
import org.webinar.chat.Notice;
import org.webinar.meeting.RoomsSilent;
import org.webinar.recording.ForgedReadyNotice;
import org.webinar.sandbox.bbb.BbbOptions;

/** What several servers tell us, each with secrets of its own. */
class SeveralNoticesTest {
    private final SeveralServers house = new SeveralServers(new BbbOptions(), new BbbOptions());

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_notice_may_be_signed_with_any_secret_of_any_server() throws Exception {
        house.values.put("webinar.bbb.second.secrets", "a-node-behind-it," + house.second.secret());
        for (String secret : List.of(house.main.secret(), house.second.secret(), "a-node-behind-it")) {
            assertThat(house.recordings.read(ready(secret)).recordingId()).isEqualTo("r1");
            assertThat(house.events.read(notice(secret))).isEmpty();
        }
        String forged = ready("another");
        assertThatThrownBy(() -> house.recordings.read(forged)).isInstanceOf(ForgedReadyNotice.class);
        assertThatThrownBy(() -> house.events.read(notice("another"))).isInstanceOf(ForgedNotice.class);
    }

    private static Notice notice(String secret) {
        return new Notice(URI.create("https://w.example/hook"), "Bearer " + secret, null, "event=%5B%5D");
    }

    private static String ready(String secret) throws Exception {
        String text = part("{\"alg\":\"HS256\"}") + "." + part("{\"meeting_id\":\"0001-a\",\"record_id\":\"r1\"}");
        Mac signer = Mac.getInstance("HmacSHA256");
        signer.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return text + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(signer.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void each_server_is_asked_to_tell_us_what_is_said_also_when_another_is_away() {
        house.events.subscribe(URI.create("http://127.0.0.1:1/hook"));
        assertThat(house.main.hooks()).hasSize(1);
        assertThat(house.second.hooks()).hasSize(1);
        house.main.close();
        assertThatThrownBy(() -> house.events.subscribe(URI.create("http://127.0.0.1:1/other")))
                .isInstanceOf(RoomsSilent.class);
        assertThat(house.second.hooks()).hasSize(2);
    }
}
