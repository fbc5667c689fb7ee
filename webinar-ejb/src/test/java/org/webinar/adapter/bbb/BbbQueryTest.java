package org.webinar.adapter.bbb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Vectors of BigBlueButton's documentation and of other clients' suites (reference/bigbluebutton.md 1.4). */
class BbbQueryTest {
    private static final String SECRET = "639259d4-9dd8-4b25-bf01-95f9567eaf4b";

    private final BbbQuery create = new BbbQuery()
            .with("name", "Test Meeting")
            .with("meetingID", "abc123")
            .with("attendeePW", "111222")
            .with("moderatorPW", "333444");

    @Test
    void signs_as_the_documentation_says() {
        assertThat(create.signed("create", SECRET, "SHA-1"))
                .isEqualTo("name=Test+Meeting&meetingID=abc123&attendeePW=111222&moderatorPW=333444"
                        + "&checksum=1fcbb0c4fc1f039f73aa6d697d2db9ba7f803f17");
        assertThat(create.signed("create", SECRET, "SHA-256"))
                .endsWith("da9185f7f333cfdfcd6eeac32dca3777510c4c436020d8b887ba5515bd1d189e");
    }

    @Test
    void signs_a_call_without_parameters() {
        assertThat(new BbbQuery().signed("getMeetings", SECRET, "SHA-256"))
                .isEqualTo("checksum=a5370c5f3d97d56d53b435684cdbc429c2898a3bf9f435518b4279e1e0dbfc8c");
    }

    @Test
    void signs_accents_signs_and_currencies_as_they_are_sent() {
        BbbQuery chat = new BbbQuery()
                .with("meetingID", "abc123")
                .with("message", "Grüße aus Berlin & €")
                .with("userName", "Web");
        assertThat(chat.signed("sendChatMessage", SECRET, "SHA-256"))
                .endsWith("checksum=2f4623a13547f84df776fee01452923bdc225d03de9582333e9bfcdd45e3565e");
    }

    @Test
    void signs_hooks_with_both_words_of_their_name() {
        assertThat(new BbbQuery()
                        .with("callbackURL", "https://web.example.org/bbb/hook")
                        .signed("hooks/create", SECRET, "SHA-256"))
                .endsWith("checksum=98017dc2cc3a8df67916322ab9b2c86ac702c86d60f5ebdc5457a6781a9137b3");
    }

    @Test
    void leaves_out_what_is_not_there() {
        assertThat(new BbbQuery().with("a", null).with("b", 1)).hasToString("b=1");
    }
}
