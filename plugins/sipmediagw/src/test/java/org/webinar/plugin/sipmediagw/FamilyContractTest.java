package org.webinar.plugin.sipmediagw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.doubles.Asked;
import org.webinar.doubles.Family;
import org.webinar.doubles.GatewayDouble;
import org.webinar.doubles.Mood;
import org.webinar.doubles.RecordingStudio;
import org.webinar.spi.gateway.Ability;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.Engagement;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;
import org.webinar.spi.gateway.Probed;
import org.webinar.spi.gateway.Report;
import org.webinar.spi.gateway.Report.State;

/** What holds for every family of SIPMediaGW, failures included (reference/product.md 4.2 and 4.3). */
class FamilyContractTest {
    private static final String TOKEN = "t0ken";
    private static final Broadcast LECTURE = new Broadcast(
            URI.create("https://pod.example.org/gw"),
            "abc123def456",
            URI.create("rtmp://live.example.org/live/s3cretkey?a=1&b=2"));

    private final SipMediaGwDriver driver = new SipMediaGwDriver();
    private final RecordingStudio studio = new RecordingStudio(1);
    private GatewayDouble launcher;

    @AfterEach
    void hangUp() {
        launcher.close();
    }

    @ParameterizedTest
    @EnumSource
    void is_recognised_without_starting_or_stopping_anything(Family family) {
        Probed probed = driver.probe(gateway(family));
        assertThat(probed.dialect()).isEqualTo(word(family)).isIn(driver.dialects());
        assertThat(probed.words().french()).isNotBlank();
        assertThat(studio.done()).isEmpty();
        assertThat(launcher.calls()).extracting(Asked::query).allMatch(Map::isEmpty);
    }

    @ParameterizedTest
    @EnumSource
    void a_wrong_token_is_named_wherever_one_is_asked_for(Family family) {
        gateway(family);
        GatewayAddress wrong = address("wrong", "");
        if (family.asksForToken()) {
            assertTrouble(Kind.UNAUTHORIZED, () -> driver.probe(wrong));
            assertTrouble(Kind.UNAUTHORIZED, () -> driver.start(wrong.speaking(word(family)), LECTURE));
            assertTrouble(Kind.UNAUTHORIZED, () -> driver.stop(wrong.speaking(word(family)), known("gw0x")));
        } else {
            assertThat(driver.probe(wrong).words().english()).contains("asks nobody for a password");
        }
    }

    @ParameterizedTest
    @EnumSource
    void starts_and_stops_and_says_so(Family family) {
        GatewayAddress gateway = gateway(family);
        Engagement engagement = driver.start(gateway, LECTURE);
        String domain = family.isToldTheDomain() ? "pod.example.org/gw" : "";
        assertThat(studio.done()).containsExactly("start abc123def456 " + domain + " " + LECTURE.rtmp());
        assertReported(gateway, engagement, State.RUNNING);
        driver.stop(gateway, engagement);
        assertThat(studio.rooms()).isEmpty();
        assertReported(gateway, engagement, State.FREE);
        driver.stop(gateway, engagement);
        assertThat(studio.done()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void stops_also_when_the_answer_to_the_start_was_lost(Family family) {
        GatewayAddress gateway = gateway(family);
        driver.start(gateway, LECTURE);
        driver.stop(gateway, known(""));
        assertThat(studio.rooms()).isEmpty();
        driver.stop(gateway, known(""));
    }

    /** Pod's defect D7: success around an error was taken for success. */
    @ParameterizedTest
    @EnumSource
    void hears_a_no_however_it_is_wrapped(Family family) {
        GatewayAddress gateway = gateway(family);
        launcher.be(Mood.LAUNCH_FAILS);
        assertTrouble(Kind.REFUSED, () -> driver.start(gateway, LECTURE));
        launcher.be(Mood.FULL);
        assertTrouble(family.asksForToken() ? Kind.FULL : Kind.REFUSED, () -> driver.start(gateway, LECTURE));
        assertThat(studio.done()).isEmpty();
    }

    /** Pod's defect D8: every other answer crashed. The double repeats all that it was sent. */
    @ParameterizedTest
    @EnumSource
    void tells_no_secret_when_the_gateway_breaks(Family family) {
        GatewayAddress gateway = gateway(family);
        launcher.be(Mood.BROKEN);
        assertThatThrownBy(() -> driver.start(gateway, LECTURE))
                .isInstanceOf(GatewayTrouble.class)
                .hasMessageContaining("…")
                .hasMessageNotContainingAny(TOKEN, "s3cret", "abc123", "a=1")
                .hasNoCause();
        assertThatThrownBy(() -> driver.stop(gateway, known("gw0x"))).isInstanceOf(GatewayTrouble.class);
        assertThatThrownBy(() -> driver.probe(gateway)).isInstanceOf(GatewayTrouble.class);
    }

    @ParameterizedTest
    @EnumSource
    void an_unknown_word_is_never_free(Family family) {
        GatewayAddress gateway = gateway(family);
        if (driver.probe(gateway).abilities().contains(Ability.STATUS)) {
            launcher.talk(
                    (asked, mood) -> new org.webinar.doubles.Said(
                            200,
                            "application/json",
                            "{\"status\":\"success\",\"gw_state\":\"upside\",\"data\":{\"gw_state\":\"upside\",\"gw_id\":\"a\"}}"));
            assertThat(driver.report(gateway, known("a"))).isEqualTo(new Report(State.UNKNOWN, "upside"));
        }
    }

    /** Somebody has installed another release meanwhile: worth a new probe, which finds it. */
    @ParameterizedTest
    @EnumSource
    void another_family_is_noticed(Family family) {
        GatewayAddress gateway = gateway(family);
        boolean oldOne = family.isToldTheDomain();
        launcher.talk((oldOne ? Family.D_PROXY : Family.B).tongue(studio, TOKEN));
        assertTrouble(Kind.OTHER_DIALECT, () -> driver.start(gateway, LECTURE));
        assertThat(studio.done()).isEmpty();
        assertThat(driver.probe(gateway).dialect()).isEqualTo(oldOne ? "d-proxy" : "b");
    }

    @ParameterizedTest
    @EnumSource
    void a_gateway_that_was_never_probed_is_not_asked(Family family) {
        gateway(family);
        assertTrouble(Kind.OTHER_DIALECT, () -> driver.start(address(TOKEN, ""), LECTURE));
        assertThat(launcher.calls()).isEmpty();
    }

    private GatewayAddress gateway(Family family) {
        launcher = GatewayDouble.talking(family.tongue(studio, TOKEN));
        return address(TOKEN, word(family));
    }

    private GatewayAddress address(String token, String dialect) {
        return new GatewayAddress(launcher.url(), token, dialect, Map.of(Launcher.GW_ID, Family.GATEWAY_ID), null);
    }

    private static String word(Family family) {
        return family.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static Engagement known(String handle) {
        return new Engagement(LECTURE, handle);
    }

    private void assertReported(GatewayAddress gateway, Engagement engagement, State state) {
        boolean reports = driver.probe(gateway).abilities().contains(Ability.STATUS);
        assertThat(driver.report(gateway, engagement).state()).isEqualTo(reports ? state : State.UNKNOWN);
    }

    private static void assertTrouble(Kind kind, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(GatewayTrouble.class, trouble -> assertThat(trouble.kind())
                .isEqualTo(kind));
    }
}
