package org.webinar.sandbox.bbb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.webinar.sandbox.Await;
import org.webinar.sandbox.Http;

class RoomTest {
    private final SandboxBbb bbb =
            SandboxBbb.start(new BbbOptions().endDelay(Duration.ofMillis(50)).userTimeout(Duration.ofMillis(1500)));
    private final Client client = new Client(bbb);

    @AfterEach
    void stop() {
        bbb.close();
    }

    @Test
    void people_in_the_room_talk_to_each_other() {
        client.create();
        String anna = client.join("Anna", "MODERATOR");
        String ben = client.join("Ben", "VIEWER");

        assertThat(client.act(anna, "chat", "{\"text\":\"Hello <b>Ben</b>\"}")).isEqualTo(200);
        assertThat(client.act(ben, "chat", "{\"text\":\"  \"}")).isEqualTo(400);
        assertThat(client.act(ben, "chat", "nonsense")).isEqualTo(400);
        assertThat(client.state(ben))
                .contains("\"author\":\"Anna\",\"text\":\"Hello <b>Ben</b>\",\"api\":false,\"mine\":false");
        assertThat(client.state(anna)).contains("\"mine\":true");
    }

    @Test
    void a_message_by_the_api_is_marked() {
        client.create();
        assertThat(client.call("sendChatMessage", "meetingID", "demo", "message", "Hi"))
                .contains("<messageKey>meetingNotFound");
        String anna = client.join("Anna", "MODERATOR");

        assertThat(client.call("sendChatMessage", "meetingID", "demo", "message", "Grüße & €", "userName", "Web"))
                .contains("SUCCESS");
        assertThat(client.call("sendChatMessage", "meetingID", "demo", "message", "x".repeat(501)))
                .contains("<messageKey>validationError");
        assertThat(client.state(anna)).contains("\"author\":\"Web\",\"text\":\"Grüße & €\",\"api\":true");
    }

    @Test
    void only_moderators_end_the_meeting() {
        client.create("logoutURL", "http://127.0.0.1:9/bye");
        String anna = client.join("Anna", "MODERATOR");
        String ben = client.join("Ben", "VIEWER");

        assertThat(client.act(ben, "end", "{}")).isEqualTo(403);
        assertThat(client.act(anna, "end", "{}")).isEqualTo(200);
        Await.until("ended", () -> bbb.meeting("demo").orElseThrow().ended());
        assertThat(client.state(ben)).contains("\"ended\":true", "\"logoutUrl\":\"http://127.0.0.1:9/bye\"");
        assertThat(client.act(anna, "chat", "{\"text\":\"late\"}")).isEqualTo(410);
    }

    @Test
    void whoever_polls_stays_and_whoever_leaves_is_gone() {
        client.create();
        String anna = client.join("Anna", "MODERATOR");
        String ben = client.join("Ben", "VIEWER");

        Await.until("Ben, who never polls, has left", () -> {
            client.state(anna);
            return bbb.meeting("demo").orElseThrow().users().size() == 1;
        });
        assertThat(bbb.meeting("demo").orElseThrow().users().get(0).name()).isEqualTo("Anna");

        client.state(ben);
        assertThat(bbb.meeting("demo").orElseThrow().users()).hasSize(2);

        assertThat(client.act(ben, "leave", "{}")).isEqualTo(200);
        assertThat(bbb.meeting("demo").orElseThrow().users()).hasSize(1);
        assertThat(client.state(ben)).contains("unknown session");
    }

    @Test
    void an_answer_is_held_until_something_changes() throws InterruptedException {
        client.create();
        String anna = client.join("Anna", "MODERATOR");
        String version = client.state(anna).replaceAll(".*\"version\":(\\d+).*", "$1");
        var talker = new Thread(() -> bbb.say("demo", "Anna", "Something new"));

        assertThat(client.state(anna + "&seen=" + version)).doesNotContain("Something new");
        talker.start();
        assertThat(client.state(anna + "&seen=" + version)).contains("Something new");
        talker.join();
    }

    @Test
    void strange_forms_and_files_are_refused() {
        client.create();
        String anna = client.join("Anna", "MODERATOR");
        String url = bbb.url() + "/html5client/api/end?sessionToken=" + anna;

        assertThat(Http.post(url, "text/plain", "{}").statusCode()).isEqualTo(400);
        assertThat(Http.get(bbb.url() + "/html5client/room.js").statusCode()).isEqualTo(200);
        assertThat(Http.get(bbb.url() + "/html5client/../Rooms.class").statusCode())
                .isEqualTo(404);
        assertThat(Http.get(bbb.url() + "/html5client/Rooms.class").statusCode())
                .isEqualTo(404);
    }
}
