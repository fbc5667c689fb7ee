package org.webinar.adapter.bbb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.webinar.meeting.RoomsConfused;

class BbbAnswerTest {

    @Test
    void finds_the_key_in_both_error_forms() {
        assertThat(read("<response><returncode>FAILED</returncode><messageKey>notFound</messageKey></response>")
                        .messageKey())
                .isEqualTo("notFound");
        assertThat(read("<response><returncode>FAILED</returncode><errors><error>"
                                + "<key>nonUniqueVoiceBridge</key></error></errors></response>")
                        .messageKey())
                .isEqualTo("nonUniqueVoiceBridge");
    }

    @Test
    void a_page_of_html_is_not_an_answer() {
        assertThatThrownBy(() -> read("<html><body>502 Bad Gateway</body></html>"))
                .isInstanceOf(RoomsConfused.class);
        assertThatThrownBy(() -> read("<!DOCTYPE html><p>hi<br>there")).isInstanceOf(RoomsConfused.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(RoomsConfused.class);
    }

    @Test
    void unfolds_no_entities() {
        String bomb = "<!DOCTYPE r [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><response>&a;</response>";
        assertThatThrownBy(() -> read(bomb)).isInstanceOf(RoomsConfused.class);
    }

    @Test
    void only_the_word_success_is_success() {
        assertThat(read("<response><returncode>SUCCESS</returncode></response>").success())
                .isTrue();
        assertThat(read("<response><returncode>ERROR</returncode></response>").success())
                .isFalse();
        assertThat(read("<response/>").success()).isFalse();
    }

    private static BbbAnswer read(String body) {
        return BbbAnswer.read(200, body.getBytes(StandardCharsets.UTF_8));
    }
}
