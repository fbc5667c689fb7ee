package org.webinar.plugin.sipmediagw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.webinar.doubles.Asked;
import org.webinar.doubles.Family;
import org.webinar.doubles.GatewayDouble;
import org.webinar.doubles.RecordingStudio;
import org.webinar.doubles.Said;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.Engagement;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayDriver;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;
import org.webinar.spi.gateway.Parameter;

/** What is peculiar to one family or to none. */
class SipMediaGwDriverTest {
    private static final Broadcast LECTURE = new Broadcast(
            URI.create("https://pod.example.org/gw"), "abc123", URI.create("rtmp://live.example.org/live/key"));

    private final SipMediaGwDriver driver = new SipMediaGwDriver();

    @Test
    void is_found_as_a_service_and_describes_itself() {
        assertThat(ServiceLoader.load(GatewayDriver.class))
                .extracting(GatewayDriver::make)
                .contains("sipmediagw");
        assertThat(driver.label(Locale.FRENCH)).isNotBlank();
        assertThat(driver.parameters()).extracting(Parameter::name).containsExactly("gw-id", "browsing");
        assertThat(new HashSet<>(driver.dialects())).hasSize(Family.values().length);
    }

    /** A second start would take a second gateway of the pool. */
    @Test
    void a_proxy_is_not_asked_twice_for_one_room() {
        RecordingStudio studio = new RecordingStudio(2);
        try (GatewayDouble proxy = GatewayDouble.talking(Family.D_PROXY.tongue(studio, "t"))) {
            GatewayAddress gateway = new GatewayAddress(proxy.url(), "t").speaking("d-proxy");
            Engagement first = driver.start(gateway, LECTURE);
            assertThat(driver.start(gateway, LECTURE)).isEqualTo(first);
            assertThat(studio.done()).hasSize(1);
        }
    }

    /** The proxy forgets a gateway that was silent for a moment, and the gateway goes on sending. */
    @Test
    void a_gateway_that_the_proxy_has_forgotten_has_not_stopped() {
        try (GatewayDouble proxy = GatewayDouble.talking(Family.E_PROXY.tongue(new RecordingStudio(1), "t"))) {
            GatewayAddress gateway = new GatewayAddress(proxy.url(), "t").speaking("e-proxy");
            assertTrouble(Kind.REFUSED, () -> driver.stop(gateway, new Engagement(LECTURE, "gw9")));
        }
    }

    @Test
    void a_launcher_of_1_8_is_told_how_the_gateway_calls_our_address() {
        try (GatewayDouble launcher = GatewayDouble.talking(Family.E_LAUNCHER.tongue(new RecordingStudio(1), ""))) {
            Map<String, String> parameters = Map.of("gw-id", Family.GATEWAY_ID, "browsing", "webinars");
            driver.start(new GatewayAddress(launcher.url(), "", "e-launcher", parameters, null), LECTURE);
            assertThat(launcher.calls())
                    .extracting(Asked::body)
                    .containsExactly("{\"room\":\"abc123\",\"main_app\":\"streaming\","
                            + "\"rtmp_dst\":\"rtmp://live.example.org/live/key\",\"browsing_name\":\"webinars\","
                            + "\"gw_id\":\"" + Family.GATEWAY_ID + "\"}");
        }
    }

    @Test
    void what_is_no_sipmediagw_is_called_so() {
        for (Said page : List.of(
                new Said(200, "text/html", "<html>It works!</html>"),
                new Said(200, "application/json", "{\"paths\":{\"/pets\":{}}}"),
                new Said(404, "text/html", "<html>nginx</html>"),
                new Said(302, "text/html", ""),
                new Said(204, "text/html", ""))) {
            try (GatewayDouble other = GatewayDouble.talking((asked, mood) -> page)) {
                assertTrouble(Kind.UNINTELLIGIBLE, () -> driver.probe(new GatewayAddress(other.url(), "t")));
            }
        }
    }

    private static void assertTrouble(Kind kind, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOfSatisfying(GatewayTrouble.class, trouble -> assertThat(trouble.kind())
                .isEqualTo(kind));
    }
}
