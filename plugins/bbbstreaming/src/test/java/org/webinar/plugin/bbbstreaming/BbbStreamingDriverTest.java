package org.webinar.plugin.bbbstreaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.doubles.Asked;
import org.webinar.doubles.BbbStreamingTongue;
import org.webinar.doubles.GatewayDouble;
import org.webinar.doubles.Mood;
import org.webinar.doubles.RecordingStudio;
import org.webinar.doubles.Said;
import org.webinar.spi.gateway.Ability;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.Engagement;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayDriver;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;
import org.webinar.spi.gateway.Report.State;
import org.webinar.spi.gateway.SetsLayout.Layout;

/** Against the answers of release 1.1 of the controller. */
class BbbStreamingDriverTest {
    private static final Broadcast LECTURE = new Broadcast(
            URI.create("https://pod.example.org/gw"), "abc123", URI.create("rtmp://live.example.org/live/s3cretkey"));

    private final BbbStreamingDriver driver = new BbbStreamingDriver();
    private final RecordingStudio studio = new RecordingStudio(2);
    private final BbbStreamingTongue tongue = new BbbStreamingTongue(studio, 2);
    private final GatewayDouble controller = GatewayDouble.talking(tongue);
    private final GatewayAddress gateway = new GatewayAddress(controller.url(), "");

    @AfterEach
    void hangUp() {
        controller.close();
    }

    @Test
    void is_found_as_a_service() {
        assertThat(ServiceLoader.load(GatewayDriver.class))
                .extracting(GatewayDriver::make)
                .contains("bbb-streaming-server");
    }

    @Test
    void a_probe_starts_nothing_and_counts_the_workers() {
        assertThat(driver.probe(gateway).abilities()).isEqualTo(Set.of(Ability.STATUS, Ability.LAYOUT));
        assertThat(driver.probe(gateway).words().english()).contains("workers: 2");
        assertThat(studio.done()).isEmpty();
        controller.talk(new BbbStreamingTongue(studio, 0));
        assertTrouble(Kind.REFUSED, () -> driver.probe(gateway));
    }

    /** Its bot fills in no form: it gets the door, with an id for the job in the place of BigBlueButton's. */
    @Test
    void gives_the_bot_our_door() {
        driver.start(gateway, LECTURE);
        assertThat(studio.done())
                .singleElement()
                .asString()
                .matches(
                        "start (abc123-[0-9a-f]{8})"
                                + " https://pod.example.org/gw/abc123/room\\?meetingID=\\1 rtmp://live.example.org/live/s3cretkey");
    }

    @Test
    void follows_a_job_from_the_queue_to_its_end() {
        Engagement engagement = driver.start(gateway, LECTURE);
        assertState(engagement, State.STARTING);
        assertTrouble(Kind.REFUSED, () -> driver.stop(gateway, engagement));
        tongue.progress("running");
        assertState(engagement, State.RUNNING);
        driver.stop(gateway, engagement);
        assertThat(studio.rooms()).isEmpty();
        driver.stop(gateway, engagement);
        tongue.progress("stopped");
        assertState(engagement, State.FREE);
        driver.stop(gateway, engagement);
        tongue.progress("meditating");
        assertState(engagement, State.UNKNOWN);
    }

    @Test
    void a_job_that_is_forgotten_has_stopped() {
        Engagement forgotten =
                new Engagement(LECTURE, "90b0f04212100c01eb31f0805d8ddffb289d7345e0b9829e328329035a1a8682");
        driver.stop(gateway, forgotten);
        assertState(forgotten, State.FREE);
    }

    @Test
    void finds_its_job_when_the_answer_to_the_start_was_lost() {
        Engagement engagement = driver.start(gateway, LECTURE);
        tongue.progress("running");
        driver.stop(gateway, new Engagement(LECTURE, ""));
        assertThat(driver.report(gateway, engagement).words()).isEqualTo("stopping");
    }

    @Test
    void shows_a_pause_and_the_room_again_and_asking_twice_is_asking_once() {
        Engagement engagement = driver.start(gateway, LECTURE);
        assertTrouble(Kind.REFUSED, () -> driver.show(gateway, engagement, Layout.PAUSE));
        tongue.progress("running");
        driver.show(gateway, engagement, Layout.PAUSE);
        driver.show(gateway, engagement, Layout.PAUSE);
        assertThat(driver.report(gateway, engagement).words()).isEqualTo("pausing");
        tongue.progress("paused");
        driver.show(gateway, engagement, Layout.ROOM);
        driver.show(gateway, engagement, Layout.ROOM);
        assertThat(driver.report(gateway, engagement).words()).isEqualTo("resuming");
    }

    @Test
    void tells_no_secret_when_the_controller_breaks() {
        controller.be(Mood.BROKEN);
        assertThatThrownBy(() -> driver.start(gateway, LECTURE))
                .isInstanceOf(GatewayTrouble.class)
                .hasMessageNotContainingAny("s3cret", "abc123");
        assertThatThrownBy(() -> driver.probe(gateway)).isInstanceOf(GatewayTrouble.class);
    }

    @Test
    void whoever_stands_in_front_may_want_a_password() {
        controller.talk((asked, mood) -> asked.authorization().equals("Basic cG9kOnQwa2Vu")
                ? tongue.answer(asked, mood)
                : new Said(401, "text/html", "<html>401</html>"));
        assertTrouble(Kind.UNAUTHORIZED, () -> driver.probe(gateway));
        assertTrouble(Kind.UNAUTHORIZED, () -> driver.start(gateway, LECTURE));
        driver.probe(new GatewayAddress(controller.url(), "t0ken", "", Map.of("user", "pod"), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "{}", "[]", "{\"id\":\"../stop\"}", "{\"id\":7}", ""})
    void what_is_no_job_is_not_taken_for_one(String body) {
        controller.talk((asked, mood) -> new Said(201, "application/json", body));
        assertTrouble(Kind.UNINTELLIGIBLE, () -> driver.start(gateway, LECTURE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$(id)", "`id`", "a'b", "a\nb", "a\u0000", "a\u202eb", "a/../b", "a&meetingID=b", ""})
    void rooms_that_may_be_misread_are_refused_before_anything_is_sent(String room) {
        Broadcast hostile = new Broadcast(LECTURE.entrance(), room, LECTURE.rtmp());
        assertThatThrownBy(() -> driver.start(gateway, hostile)).isInstanceOf(GatewayTrouble.class);
        assertThat(controller.calls()).extracting(Asked::path).isEmpty();
    }

    @Test
    void streams_that_may_be_misread_are_refused_too() {
        for (String rtmp : new String[] {"rtmp://h/$(id)", "rtmp://h/a'b", "file:///etc/passwd", "-i"}) {
            Broadcast hostile = new Broadcast(LECTURE.entrance(), "abc123", URI.create(rtmp));
            assertTrouble(Kind.MISCONFIGURED, () -> driver.start(gateway, hostile));
        }
    }

    private void assertState(Engagement engagement, State state) {
        assertThat(driver.report(gateway, engagement).state()).isEqualTo(state);
    }

    private static void assertTrouble(Kind kind, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(GatewayTrouble.class, trouble -> assertThat(trouble.kind())
                .isEqualTo(kind));
    }
}
