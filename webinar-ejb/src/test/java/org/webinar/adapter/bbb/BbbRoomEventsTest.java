package org.webinar.adapter.bbb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.webinar.chat.ForgedNotice;
import org.webinar.chat.HeardLine;
import org.webinar.chat.Notice;
import org.webinar.doctor.RoomSignLedger;
import org.webinar.settings.FixedSettings;

/** Deliveries in the shape of bbb-webhooks 3.4 (reference/bigbluebutton.md 5.4 to 5.8). */
class BbbRoomEventsTest {
    private static final String SECRET = "639259d4-9dd8-4b25-bf01-95f9567eaf4b";
    private static final URI CALLBACK = URI.create("https://web.example.org/bbb/hook");
    private static final String ENDED =
            "domain=bbb.example.org&event=%5B%7B%22data%22%3A%7B%22type%22%3A%22event%22%2C%22id%22"
                    + "%3A%22meeting-ended%22%2C%22attributes%22%3A%7B%22meeting%22%3A%7B%22internal-meeting-id%22%3A%22i1%22%2C"
                    + "%22external-meeting-id%22%3A%22abc123%22%7D%7D%2C%22event%22%3A%7B%22ts%22%3A1700000000000%7D%7D%7D%5D"
                    + "&timestamp=1700000000123";

    private final List<String> doctors = new ArrayList<>();
    private final RoomSignLedger signs = new RoomSignLedger() {
        @Override
        public void note(String word, Way way) {
            if (word.equals("twice at once")) {
                throw new PersistenceException("the key is there");
            }
            doctors.add(word + " " + way);
        }
    };
    private final BbbRoomEvents events = new BbbRoomEvents(null, FixedSettings.with("BBB_SECRET_KEY", SECRET), signs);

    @Test
    void accepts_both_checksums_of_the_vectors() {
        assertThat(read(null, "07373e030a3e7cf0abe6c37c4dd8562ab5a052a2", ENDED))
                .isEmpty();
        assertThat(read(null, "48599bfb506e7cbeb7eba0245df5d6264ac00c75fcafc5737703f9c2ca7716e3", ENDED))
                .isEmpty();
    }

    /** The vectors of the generations before. */
    @Test
    void accepts_the_checksums_of_2_x_and_of_3_0() {
        String event = ENDED.replaceFirst("^domain=[^&]*&", "").replaceFirst("&timestamp=.*", "");
        String asOldServersSend = event + "&timestamp=1700000000123&domain=bbb.example.org";
        assertThat(read(null, "f9bac8a0efc6f17fd207077e3108f71b032801cf", asOldServersSend))
                .isEmpty();
        assertThat(read(null, "03b8db83ca3cb5d4d5db73b2361d25ff2d11026b", ENDED))
                .isEmpty();
    }

    @Test
    void a_room_of_the_doctors_is_noted_by_its_word() {
        String json = "[{\"data\":{\"type\":\"event\",\"id\":\"meeting-created\",\"attributes\":{\"meeting\":{"
                + "\"internal-meeting-id\":\"i1\",\"external-meeting-id\":\"rewritten by a balancer\","
                + "\"metadata\":{%s}}}}}]";
        assertThat(bearer(json.formatted("\"webinar-doctor\":\"chance\""))).isEmpty();
        assertThat(doctors).containsExactly("chance WEBHOOK");
        assertThat(bearer(json.formatted("\"bbb-origin\":\"webinar\""))).isEmpty();
        assertThat(doctors).hasSize(1);
    }

    @Test
    void what_the_doctor_can_not_write_down_costs_no_line_that_comes_with_it() {
        String room = "{\"data\":{\"id\":\"meeting-created\",\"attributes\":{\"meeting\":{"
                + "\"internal-meeting-id\":\"i1\",\"metadata\":{\"webinar-doctor\":\"twice at once\"}}}}}";
        assertThat(bearer("[" + room + "," + message("a", "said all the same", 1000) + "]"))
                .extracting(HeardLine::text)
                .containsExactly("said all the same");
        assertThat(doctors).isEmpty();
    }

    /** 2.x: the name where others have an id, no id of the message, and HTML that the server has escaped. */
    @Test
    void hears_a_person_in_a_room_of_2_x() {
        String json = "[{\"data\":{\"type\":\"event\",\"id\":\"chat-group-message-sent\",\"attributes\":{"
                + "\"meeting\":{\"internal-meeting-id\":\"i1\",\"external-meeting-id\":\"0004-cours\"},"
                + "\"chat-message\":{\"message\":\"1 &lt; 2 &amp; <a href=\\\"https://a.example/x\\\"><u>here</u></a>\","
                + "\"sender\":{\"internal-user-id\":\"w_abc\",\"external-user-id\":\"Camille Moreau\",\"time\":1700}}}}}]";
        HeardLine first = bearer(json).get(0);
        assertThat(first.author()).isEqualTo("Camille Moreau");
        assertThat(first.text()).isEqualTo("1 < 2 & https://a.example/x");
        assertThat(bearer(json).get(0).key()).isEqualTo(first.key()).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void takes_the_words_out_of_markdown() {
        assertThat(said(
                        "w_abc",
                        "Camille",
                        "**Bonjour** à `tous`, voir [ici](https://a.example) et 2 * 3 * 4 <b>x</b>"))
                .extracting(HeardLine::text)
                .containsExactly("Bonjour à tous, voir ici (https://a.example) et 2 * 3 * 4 <b>x</b>");
    }

    @Test
    void knows_a_room_that_a_balancer_calls_otherwise() {
        bearer("[{\"data\":{\"id\":\"meeting-created\",\"attributes\":{\"meeting\":{\"internal-meeting-id\":\"i1\","
                + "\"external-meeting-id\":\"eyJ0ZW5hbnQi\",\"metadata\":{\"webinar-room\":\"0004-ours\"}}}}}]");
        assertThat(said("w_abc", "Camille", "Bonjour"))
                .extracting(HeardLine::roomName)
                .containsExactly("0004-ours");
    }

    @Test
    void an_event_without_its_array_is_read_and_several_are_put_in_order() {
        String one = message("a", "second", 2000);
        assertThat(bearer(one)).extracting(HeardLine::text).containsExactly("second");
        assertThat(bearer("[" + one + "," + message("b", "first", 1000) + "]"))
                .extracting(HeardLine::text)
                .containsExactly("first", "second");
    }

    private static String message(String id, String text, long time) {
        return "{\"data\":{\"id\":\"chat-group-message-sent\",\"attributes\":{\"meeting\":{"
                + "\"internal-meeting-id\":\"i1\",\"external-meeting-id\":\"0004-cours\"},\"chat-message\":{\"id\":\""
                + id
                + "\",\"message\":\"" + text + "\",\"sender\":{\"internal-user-id\":\"w_abc\",\"name\":\"C\",\"time\":"
                + time + "}}}}}";
    }

    private java.util.List<HeardLine> bearer(String json) {
        return read("Bearer " + SECRET, null, "event=" + URLEncoder.encode(json, StandardCharsets.UTF_8));
    }

    @Test
    void refuses_a_body_that_was_changed_and_a_wrong_bearer() {
        assertThatThrownBy(() -> read(null, "07373e030a3e7cf0abe6c37c4dd8562ab5a052a2", ENDED + "0"))
                .isInstanceOf(ForgedNotice.class);
        assertThatThrownBy(() -> read("Bearer wrong", null, ENDED)).isInstanceOf(ForgedNotice.class);
        assertThatThrownBy(() -> read(null, null, ENDED)).isInstanceOf(ForgedNotice.class);
    }

    @Test
    void hears_what_a_person_says() {
        assertThat(said("w_abc123", "Camille Moreau", "Bonjour <à> tous"))
                .containsExactly(new HeardLine("0004-cours", "1700-x", "Camille Moreau", "Bonjour <à> tous"));
    }

    /** What we sent ourselves comes back with the author's name where a person's id would be: it tells that it has arrived. */
    @Test
    void knows_its_own_echo() {
        assertThat(said("Théo Lambert", "Théo Lambert", "**Bonjour**"))
                .containsExactly(new HeardLine("0004-cours", "1700-x", "Théo Lambert", "**Bonjour**", true));
    }

    @Test
    void what_is_no_json_holds_nothing() {
        assertThat(read("Bearer " + SECRET, null, "event=%5Bnonsense")).isEmpty();
        assertThat(read("Bearer " + SECRET, null, "")).isEmpty();
        assertThat(read("Bearer " + SECRET, null, "event=" + "%5B".repeat(50_000)))
                .isEmpty();
        assertThat(read("Bearer " + SECRET, null, "event=%ZZ")).isEmpty();
        assertThat(read("Bearer " + SECRET, null, "event=%5B1%2C%7B%22data%22%3A3%7D%5D"))
                .isEmpty();
    }

    private java.util.List<HeardLine> said(String internalId, String name, String text) {
        String json = "[{\"data\":{\"type\":\"event\",\"id\":\"chat-group-message-sent\",\"attributes\":{"
                + "\"meeting\":{\"internal-meeting-id\":\"i1\",\"external-meeting-id\":\"0004-cours\"},"
                + "\"chat-message\":{\"id\":\"1700-x\",\"message\":\"" + text + "\",\"sender\":{\"internal-user-id\":\""
                + internalId + "\",\"name\":\"" + name + "\",\"time\":1700}},"
                + "\"chat-id\":\"MAIN-PUBLIC-GROUP-CHAT\"},\"event\":{\"ts\":1700}}}]";
        return read("Bearer " + SECRET, null, "event=" + URLEncoder.encode(json, StandardCharsets.UTF_8));
    }

    private java.util.List<HeardLine> read(String authorization, String checksum, String body) {
        return events.read(new Notice(CALLBACK, authorization, checksum, body));
    }
}
