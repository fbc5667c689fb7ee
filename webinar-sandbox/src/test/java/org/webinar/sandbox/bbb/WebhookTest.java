package org.webinar.sandbox.bbb;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.webinar.sandbox.Await;
import org.webinar.sandbox.Receiver;

class WebhookTest {
    private static final String EVENT =
            "[{\"data\":{\"type\":\"event\",\"id\":\"meeting-ended\",\"attributes\":{\"meeting\":"
                    + "{\"internal-meeting-id\":\"i1\",\"external-meeting-id\":\"abc123\"}},\"event\":{\"ts\":1700000000000}}}]";
    private static final String SECRET = "639259d4-9dd8-4b25-bf01-95f9567eaf4b";

    private final Receiver receiver = new Receiver();
    private final SandboxBbb bbb = SandboxBbb.start(
            new BbbOptions().retryScale(0.001).endDelay(Duration.ofMillis(20)).secret("s3cret"));
    private final Client client = new Client(bbb);

    @AfterEach
    void stop() {
        bbb.close();
        receiver.close();
    }

    @Test
    void registration_follows_bbb_webhooks() {
        String first = client.call("hooks/create", "callbackURL", "http://127.0.0.1/a?x=1&y=2");
        String id = first.replaceAll(".*<hookID>(.*)</hookID>.*", "$1");

        assertThat(first).contains("SUCCESS", "<permanentHook>false", "<rawData>false");
        assertThat(client.call("hooks/create", "callbackURL", "http://127.0.0.1/a?x=1&y=2"))
                .contains("<hookID>" + id, "duplicateWarning");
        assertThat(client.call("hooks/list")).contains("<callbackURL><![CDATA[http://127.0.0.1/a?x=1&y=2]]>");
        assertThat(client.call("hooks/destroy", "hookID", "x")).contains("destroyMissingHook");
        assertThat(client.call("hooks/destroy", "hookID", id)).contains("<removed>true");
        assertThat(client.call("hooks/create")).contains("missingParamCallbackURL");
        assertThat(bbb.hooks()).isEmpty();
    }

    @Test
    void a_meeting_is_told_from_its_beginning_to_its_end() {
        client.call("hooks/create", "callbackURL", receiver.url() + "/hook");
        client.create("meta_Bbb-Origin", "test");
        bbb.say("demo", "Anna", "Hello");
        bbb.leave("demo", "Anna");
        bbb.endMeeting("demo");

        Await.until(
                "five events",
                () -> events("meeting-ended").size() == 1 && receiver.hits().size() == 5);
        assertThat(receiver.hits()).allSatisfy(hit -> {
            assertThat(hit.method()).isEqualTo("POST");
            assertThat(hit.authorization()).isEqualTo("Bearer s3cret");
            assertThat(hit.form().keySet()).containsExactly("domain", "event", "timestamp");
        });
        var meeting = bbb.meeting("demo").orElseThrow();
        var created = events("meeting-created").get(0).getJsonObject("meeting");
        assertThat(created.getString("internal-meeting-id")).isEqualTo(meeting.internalId());
        assertThat(created.getJsonObject("metadata").getString("bbb-origin")).isEqualTo("test");
        assertThat(events("user-joined").get(0).getJsonObject("user").getString("name"))
                .isEqualTo("Anna");
        assertThat(events("user-left").get(0).getJsonObject("user").getString("internal-user-id"))
                .isEqualTo(meeting.chat().get(0).internalUserId());
        var message = events("chat-group-message-sent").get(0);
        assertThat(message.getString("chat-id")).isEqualTo("MAIN-PUBLIC-GROUP-CHAT");
        assertThat(message.getJsonObject("chat-message").getString("message")).isEqualTo("Hello");
        assertThat(message.getJsonObject("chat-message").getJsonObject("sender").getString("internal-user-id"))
                .matches("w_[a-z0-9]{12}");
    }

    @Test
    void a_message_by_the_api_comes_back_with_the_name_as_its_id() {
        client.create();
        bbb.join("demo", "Anna", "MODERATOR");
        client.call("hooks/create", "callbackURL", receiver.url() + "/hook");
        client.call("sendChatMessage", "meetingID", "demo", "message", "From outside", "userName", "Eve (Web)");

        Await.until("the echo", () -> !events("chat-group-message-sent").isEmpty());
        var sender = events("chat-group-message-sent")
                .get(0)
                .getJsonObject("chat-message")
                .getJsonObject("sender");
        assertThat(sender.getString("internal-user-id")).isEqualTo("Eve (Web)");
        assertThat(sender.getString("name")).isEqualTo("Eve (Web)");
        assertThat(sender).doesNotContainKey("external-user-id");
    }

    @Test
    void a_hook_that_fails_for_too_long_is_forgotten_but_a_401_is_a_delivery() {
        receiver.answer(500);
        client.call("hooks/create", "callbackURL", receiver.url() + "/hook");
        client.create();
        Await.until("hook removed", () -> bbb.hooks().isEmpty());
        assertThat(receiver.hits()).hasSize(13);

        receiver.answer(401);
        client.call("hooks/create", "callbackURL", receiver.url() + "/hook");
        bbb.join("demo", "Anna", "MODERATOR");
        Await.until("delivered once", () -> receiver.hits().size() == 14);
        assertThat(bbb.hooks()).hasSize(1);
    }

    @Test
    void each_generation_signs_in_its_own_way() {
        assertThat(signedBy(HookScheme.CHECKSUM_2)).endsWith("?checksum=f9bac8a0efc6f17fd207077e3108f71b032801cf");
        assertThat(signedBy(HookScheme.CHECKSUM_3_0)).endsWith("?checksum=03b8db83ca3cb5d4d5db73b2361d25ff2d11026b");
        assertThat(signedBy(HookScheme.CHECKSUM_3_4)).endsWith("?checksum=07373e030a3e7cf0abe6c37c4dd8562ab5a052a2");
        assertThat(signedBy(HookScheme.BEARER)).doesNotContain("checksum");
    }

    private static String signedBy(HookScheme scheme) {
        return new HookDelivery(scheme, "https://web.example.org/bbb/hook", EVENT, 1700000000123L, "bbb.example.org")
                .url(SECRET);
    }

    private List<JsonObject> events(String id) {
        return receiver.hits().stream()
                .map(hit -> hit.form().get("event"))
                .map(json -> Json.createReader(new StringReader(json))
                        .readArray()
                        .getJsonObject(0)
                        .getJsonObject("data"))
                .filter(data -> data.getString("id").equals(id))
                .map(data -> data.getJsonObject("attributes"))
                .toList();
    }
}
