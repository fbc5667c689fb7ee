package org.webinar.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken of a gateway's declaration, and what is not. */
class DeclarationRulesTest {
    private static final String TOO_LONG = "https://gw.example.org/" + "x".repeat(DeclarationRules.LONGEST);
    private static final String TOO = "too long";
    private static final String PLAYLIST = "https://live.example.org/1.m3u8";

    @ParameterizedTest
    @ValueSource(strings = {"https://gw.example.org", "HTTP://10.0.0.4:8080/rest/", "https://[2001:db8::1]/"})
    void a_machine_is_driven_over_http(String url) {
        assertThatCode(() -> DeclarationRules.checkMachine(url)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gw.example.org",
                "ftp://gw.example.org",
                "https://",
                "https:///x",
                "https://a b/",
                "http://169.254.169.254/latest",
                "http://[fe80::1]/",
                "http://0.0.0.0:8080/",
                "http://0x7f.1/",
                "http://127.0.0.1:4848/",
                TOO
            })
    void anything_else_is_no_machine(String url) {
        String typed = url.equals(TOO) ? TOO_LONG : url;
        assertThatThrownBy(() -> DeclarationRules.checkMachine(typed)).isInstanceOf(MachineUnreadable.class);
    }

    @Test
    void a_slash_at_the_end_makes_no_other_machine() {
        assertThat(DeclarationRules.sameMachine("https://GW.example.org/", " https://gw.example.org"))
                .isTrue();
        assertThat(DeclarationRules.sameMachine("https://gw.example.org/1", "https://gw.example.org/2"))
                .isFalse();
    }

    @Test
    void a_token_fits_into_a_header_and_a_clear_one_into_pods_column() {
        String longest = "t".repeat(DeclarationRules.LONGEST_CLEAR);
        assertThatCode(() -> DeclarationRules.checkToken("", true)).doesNotThrowAnyException();
        assertThatCode(() -> DeclarationRules.checkToken(longest, true)).doesNotThrowAnyException();
        assertThatCode(() -> DeclarationRules.checkToken(longest + "t", false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> DeclarationRules.checkToken(longest + "t", true))
                .isInstanceOf(ClearTokenTooLong.class);
        assertThatThrownBy(() -> DeclarationRules.checkToken("two words", false))
                .isInstanceOf(TokenUnreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rtmp://live.example.org/live/key", "rtmps://live.example.org:443/app/a/key"})
    void a_stream_is_pushed_over_rtmp(String rtmp) {
        assertThatCode(() -> DeclarationRules.checkPush(rtmp)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "http://live.example.org/live/key", "rtmp://live.example.org/live/", "rtmp:///live/key"})
    void anything_else_takes_no_stream(String rtmp) {
        assertThatThrownBy(() -> DeclarationRules.checkPush(rtmp)).isInstanceOf(PushAddressUnreadable.class);
    }

    /** Pod finds a broadcaster by the spelling of its name, and spells it anew at each save. */
    @Test
    void a_broadcaster_has_a_name_that_can_stand_in_an_address_and_a_playlist() {
        assertThatCode(() -> DeclarationRules.checkBroadcaster("Amphi é", "amphi-e", PLAYLIST))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> DeclarationRules.checkBroadcaster("日本", "", PLAYLIST))
                .isInstanceOf(BroadcasterNameUnreadable.class);
        assertThatThrownBy(() -> DeclarationRules.checkBroadcaster("ﷺ".repeat(12), "s".repeat(201), PLAYLIST))
                .isInstanceOf(BroadcasterNameUnreadable.class);
        assertThatThrownBy(() -> DeclarationRules.checkBroadcaster("One", "one", "rtmp://live.example.org/1"))
                .isInstanceOf(PlaylistUnreadable.class);
    }

    @Test
    void a_building_has_a_name() {
        assertThatThrownBy(() -> DeclarationRules.checkBuilding(" ")).isInstanceOf(BuildingNameUnreadable.class);
        assertThatThrownBy(() -> DeclarationRules.checkBuilding("n".repeat(201)))
                .isInstanceOf(BuildingNameUnreadable.class);
    }
}
