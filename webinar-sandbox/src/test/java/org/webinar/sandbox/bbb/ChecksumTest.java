package org.webinar.sandbox.bbb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.webinar.sandbox.Http;

class ChecksumTest {
    private static final String SECRET = "639259d4-9dd8-4b25-bf01-95f9567eaf4b";

    @ParameterizedTest
    @CsvSource(textBlock = """
            create, name=Test+Meeting&meetingID=abc123&attendeePW=111222&moderatorPW=333444, 1fcbb0c4fc1f039f73aa6d697d2db9ba7f803f17
            create, name=Test+Meeting&meetingID=abc123&attendeePW=111222&moderatorPW=333444, da9185f7f333cfdfcd6eeac32dca3777510c4c436020d8b887ba5515bd1d189e
            create, name=Test+Meeting&meetingID=abc123&attendeePW=111222&moderatorPW=333444, 891ac633df39d0a1b4f8d597f3e190833216c4b29c4fb51ea3ca72757eeb958d6e7b49a845cf29f5c6019c7d29d029d1
            create, name=Test+Meeting&meetingID=abc123&attendeePW=111222&moderatorPW=333444, de73ad61d11a5c801b68d4bd6ec5248546085cefb0b25c85f3c46249ea93a3a4b120f92c0a8a58d7512cb77821884951a3b01245f3435dbbef49fff3cc3988b4
            create, attendeePW=111222&meetingID=abc123&moderatorPW=333444&name=Test+Meeting, 94ec9a89c7dc53af01537aef9f8ecbae5e95cd7f37cd4bf18101b976a4a8b097
            create, name=Test%20Meeting&meetingID=abc123&attendeePW=111222&moderatorPW=333444, 99ef8fb30893e29923a002b11e48b0be4fecfd3d72b69fa7201808775d4f7059
            isMeetingRunning, meetingID=abc123, 0d7030d1b5af6624c3e8909540eb2747a33d993a4951fb3bde9462025e41dcdb
            hooks/create, callbackURL=https%3A%2F%2Fweb.example.org%2Fbbb%2Fhook, 98017dc2cc3a8df67916322ab9b2c86ac702c86d60f5ebdc5457a6781a9137b3
            sendChatMessage, meetingID=abc123&message=Gr%C3%BC%C3%9Fe+aus+Berlin+%26+%E2%82%AC&userName=Web, 2f4623a13547f84df776fee01452923bdc225d03de9582333e9bfcdd45e3565e
            """)
    void known_vectors_are_accepted_wherever_the_checksum_stands(String call, String query, String checksum) {
        assertThat(Checksum.valid(call, query + "&checksum=" + checksum, SECRET))
                .isTrue();
        assertThat(Checksum.valid(call, "checksum=" + checksum + "&" + query, SECRET))
                .isTrue();
        assertThat(Checksum.valid(call, query + "&checksum=" + checksum.toUpperCase(java.util.Locale.ROOT), SECRET))
                .isTrue();
        assertThat(Checksum.valid(call, query + "&x=1&checksum=" + checksum, SECRET))
                .isFalse();
        assertThat(Checksum.valid(call, query + "&checksum=" + checksum, SECRET + "x"))
                .isFalse();
        assertThat(Checksum.valid(call + "x", query + "&checksum=" + checksum, SECRET))
                .isFalse();
    }

    @Test
    void an_empty_query_is_signed_by_the_name_alone() {
        String checksum = "a5370c5f3d97d56d53b435684cdbc429c2898a3bf9f435518b4279e1e0dbfc8c";

        assertThat(Checksum.valid("getMeetings", "checksum=" + checksum, SECRET))
                .isTrue();
        assertThat(Checksum.valid("getMeetings", "", SECRET)).isFalse();
        assertThat(Checksum.valid("getMeetings", "checksum=", SECRET)).isFalse();
    }

    @Test
    void plus_and_percent_twenty_are_different_strings() {
        String query = "name=Test%20Meeting&meetingID=abc123&attendeePW=111222&moderatorPW=333444";
        String ofPlus = "da9185f7f333cfdfcd6eeac32dca3777510c4c436020d8b887ba5515bd1d189e";

        assertThat(Checksum.valid("create", query + "&checksum=" + ofPlus, SECRET))
                .isFalse();
    }

    @Test
    void the_server_verifies_the_raw_query_of_every_call() {
        try (var bbb = SandboxBbb.start(new BbbOptions().secret(SECRET))) {
            String good =
                    bbb.apiUrl() + "/create?name=Test+Meeting&meetingID=abc123&attendeePW=111222&moderatorPW=333444"
                            + "&checksum=1fcbb0c4fc1f039f73aa6d697d2db9ba7f803f17";

            assertThat(Http.get(good).body()).contains("<returncode>SUCCESS</returncode>");
            assertThat(Http.get(good.replace("Test+", "Test%20")).body()).contains("<messageKey>checksumError");
            for (String call : new String[] {"getMeetings", "getMeetingInfo", "end", "hooks/list", "sendChatMessage"}) {
                assertThat(Http.get(bbb.apiUrl() + "/" + call + "?meetingID=abc123")
                                .body())
                        .contains("<messageKey>checksumError");
            }
            assertThat(bbb.calls())
                    .extracting(Call::checksumValid)
                    .containsExactly(true, false, false, false, false, false, false);
            assertThat(bbb.calls().get(0).parameters()).containsEntry("name", "Test Meeting");
        }
    }

    @Test
    void the_version_needs_no_checksum() {
        try (var bbb = SandboxBbb.start(new BbbOptions().secret(SECRET))) {
            assertThat(Http.get(bbb.apiUrl()).body()).contains("<returncode>SUCCESS</returncode>");
            assertThat(bbb.calls()).allMatch(Call::checksumValid).hasSize(1);
        }
    }
}
