package org.webinar.plugin.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Locale;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.Engagement;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayDriver;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.NeedsPerson.Instruction;

class ManualDriverTest {
    private static final GatewayAddress NOWHERE = new GatewayAddress(URI.create("http://127.0.0.1:1"), "");

    private final ManualDriver driver = new ManualDriver();

    @Test
    void calls_nobody() {
        assertThat(driver.probe(NOWHERE).abilities()).isEmpty();
        Engagement engagement = driver.start(NOWHERE, to("rtmp://live.example.org/live/key"));
        assertThat(engagement.handle()).isEmpty();
        driver.stop(NOWHERE, engagement);
    }

    @ParameterizedTest
    @CsvSource({
        "rtmp://live.example.org/live/key, rtmp://live.example.org/live, key",
        "rtmp://a/a/a, rtmp://a/a, a",
        "rtmps://[::1]:1936/app/inst/key?sign=x/y, rtmps://[::1]:1936/app/inst, key?sign=x/y"
    })
    void says_what_to_type_where(URI rtmp, String server, String key) {
        assertThat(driver.instructions(to(rtmp.toString())))
                .extracting(Instruction::value)
                .containsExactly(server, key, "");
        assertThat(driver.instructions(to(rtmp.toString())))
                .filteredOn(Instruction::secret)
                .extracting(Instruction::value)
                .containsExactly(key);
        assertThat(driver.instructions(to(rtmp.toString())).toString()).doesNotContain("value=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://h/live/key", "rtmp://h/key", "rtmp://h", "rtmp:key", "x"})
    void says_so_when_there_is_nowhere_to_push(String rtmp) {
        assertThatThrownBy(() -> driver.start(NOWHERE, to(rtmp))).isInstanceOf(GatewayTrouble.class);
    }

    @Test
    void is_found_as_a_service_and_speaks_two_languages() {
        assertThat(ServiceLoader.load(GatewayDriver.class))
                .extracting(GatewayDriver::make)
                .contains("manual");
        assertThat(driver.label(Locale.FRENCH)).startsWith("Encodeur");
        assertThat(driver.label(Locale.GERMAN)).startsWith("Encoder");
    }

    private static Broadcast to(String rtmp) {
        return new Broadcast(URI.create("https://pod.example.org/gw"), "abc123", URI.create(rtmp));
    }
}
