package org.webinar.adapter.bbb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.webinar.chat.ForgedNotice;
import org.webinar.chat.HeardLine;
import org.webinar.chat.Notice;
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

    private final BbbRoomEvents events = new BbbRoomEvents(null, FixedSettings.with("BBB_SECRET_KEY", SECRET));

    @Test
    void accepts_both_checksums_of_the_vectors() {
        assertThat(read(null, "07373e030a3e7cf0abe6c37c4dd8562ab5a052a2", ENDED))
                .isEmpty();
        assertThat(read(null, "48599bfb506e7cbeb7eba0245df5d6264ac00c75fcafc5737703f9c2ca7716e3", ENDED))
                .isEmpty();
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

    /** What we sent ourselves comes back with the author's name where a person's id would be. */
    @Test
    void does_not_hear_its_own_echo() {
        assertThat(said("Théo Lambert", "Théo Lambert", "Bonjour")).isEmpty();
    }

    @Test
    void what_is_no_json_holds_nothing() {
        assertThat(read("Bearer " + SECRET, null, "event=%5Bnonsense")).isEmpty();
        assertThat(read("Bearer " + SECRET, null, "")).isEmpty();
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
