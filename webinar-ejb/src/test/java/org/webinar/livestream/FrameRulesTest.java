package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.settings.FixedSettings;
import org.webinar.settings.FrameCatalogue;
import org.webinar.settings.SettingUnreadable;
import org.webinar.settings.Settings;

class FrameRulesTest {
    private static final String HOSTS = "webinar.frame.hosts";

    private final FrameRules rules =
            new FrameRules(FixedSettings.with(HOSTS, "Vote.univ.example, *.pads.example,pad.univ.example:8443"));

    private static Frames below(String address) {
        return new Frames(address, 0, "", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://vote.univ.example/a?b=c#d",
                "https://VOTE.univ.example:443/",
                "https://x.pads.example/",
                "https://y.x.pads.example/",
                "https://pad.univ.example:8443/p"
            })
    void encrypted_pages_on_hosts_that_were_named_are_shown(String address) {
        assertThat(rules.shown(address)).hasValue(address);
        assertThatCode(() -> rules.check(below(address), Frames.NONE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "http://vote.univ.example/, FrameUnreadable",
        "javascript:alert(1), FrameUnreadable",
        "data:text/html;x, FrameUnreadable",
        "//vote.univ.example/, FrameUnreadable",
        "https://someone@vote.univ.example/, FrameUnreadable",
        "https:///nowhere, FrameUnreadable",
        "https://vote univ.example/, FrameUnreadable",
        "https://vote.univ.example.evil.example/, FrameHostRefused",
        "https://evilpads.example/, FrameHostRefused",
        "https://pads.example/, FrameHostRefused",
        "https://vote.univ.example:8443/, FrameHostRefused",
        "https://pad.univ.example/, FrameHostRefused"
    })
    void all_others_are_not_and_the_refusal_says_where(String address, String refusal) {
        assertThat(rules.shown(address)).isEmpty();
        assertThatThrownBy(() -> rules.check(below(address), Frames.NONE))
                .satisfies(
                        thrown -> assertThat(thrown.getClass().getSimpleName()).isEqualTo(refusal));
        assertThatThrownBy(() -> rules.check(new Frames("", 0, address, null), Frames.NONE))
                .isInstanceOfAny(FrameUnreadable.class, FrameHostRefused.class)
                .extracting("place")
                .isEqualTo(Frames.Place.ASIDE);
    }

    @Test
    void nothing_is_allowed_until_somebody_says_so() {
        FrameRules none = new FrameRules(FixedSettings.with(HOSTS, ""));
        assertThat(none.shown("https://vote.univ.example/")).isEmpty();
        assertThat(none.hosts()).isEmpty();
    }

    /** Whoever changes the description need not know what the administrator has forbidden since. */
    @Test
    void what_stood_there_may_stay_but_is_not_shown() {
        Frames pods = new Frames("http://old.example/", 12, "", null);
        assertThatCode(() -> rules.check(pods, pods)).doesNotThrowAnyException();
        assertThat(rules.shown(pods.below())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, 99, 2001})
    void a_height_that_nobody_can_use_is_refused(int height) {
        assertThatThrownBy(() -> rules.check(new Frames("", height, "", null), Frames.NONE))
                .isInstanceOf(FrameHeightOutOfRange.class);
    }

    @Test
    void an_address_is_not_longer_than_pods_column() {
        String longest = "https://vote.univ.example/" + "x".repeat(174);
        assertThatCode(() -> rules.check(below(longest), Frames.NONE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.check(below(longest + "x"), Frames.NONE)).isInstanceOf(FrameUnreadable.class);
    }

    /** They stand in a header: a blank or a semicolon would be more than a host. */
    @ParameterizedTest
    @ValueSource(strings = {"*", "vote.example; script-src *", "https://vote.example", "vote.example/x", "*.*.example"})
    void what_is_no_host_is_no_setting(String hosts) {
        Settings settings = FixedSettings.with(HOSTS, hosts);
        assertThatThrownBy(() -> settings.get(FrameCatalogue.HOSTS)).isInstanceOf(SettingUnreadable.class);
        assertThat(settings.orFallback(FrameCatalogue.HOSTS)).isEmpty();
    }
}
