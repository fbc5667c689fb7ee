package org.webinar.plugin.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.webinar.spi.gateway.Broadcast;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;

class SecretsTest {
    private static final Broadcast LECTURE = new Broadcast(
            URI.create("https://pod.example.org/gw"), "abc123", URI.create("rtmp://h/live/secretkey?sign=hidden"));

    private final Secrets secrets = Secrets.of(new GatewayAddress(URI.create("http://gw"), "t0ken"), LECTURE);

    @Test
    void are_hidden_in_whatever_writing_a_gateway_repeats_them() {
        String repeated = "rtmp://h/live/secretkey?sign=hidden rtmp%3A%2F%2Fh%2Flive%2Fsecretkey%3Fsign%3Dhidden"
                + " rtmp:\\/\\/h\\/live\\/secretkey?sign=hidden key=secretkey sign=hidden room abc123 Bearer t0ken";
        assertThat(secrets.hide(repeated)).doesNotContain("secretkey", "hidden", "abc123", "t0ken");
        assertThat(secrets.hide("No free resources found")).isEqualTo("No free resources found");
    }

    @Test
    void are_hidden_where_a_long_message_was_cut_through_one() {
        for (int lead = 260; lead < 310; lead++) {
            String message = "x".repeat(lead) + LECTURE.rtmp();
            assertThatThrownBy(() -> secrets.run(() -> {
                        throw new GatewayTrouble(Kind.REFUSED, message);
                    }))
                    .hasMessageNotContaining("secr");
        }
    }

    @Test
    void a_trouble_is_one_line_without_direction_overrides() {
        assertThat(new GatewayTrouble(Kind.REFUSED, "a\r\nWARNING forged\u202eb\u0000").getMessage())
                .isEqualTo("a WARNING forged b");
        assertThat(new GatewayTrouble(Kind.REFUSED, "👩".repeat(400)).getMessage())
                .hasSizeBetween(290, 300)
                .matches("(👩)+");
    }
}
