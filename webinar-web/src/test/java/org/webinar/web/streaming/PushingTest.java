package org.webinar.web.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.webinar.gateway.PushAddresses;
import org.webinar.limits.Senders;

/** Whoever guesses keys shuts nobody out but himself, and a gateway with its key never. */
class PushingTest {
    private static final String GUESSER = "203.0.113.7";

    private int servers;

    /** How often the database was asked. */
    private int questions;

    private final Pushing pushing = new Pushing(
            new PushAddresses() {
                @Override
                public boolean allow(String path, Map<String, String> shown) {
                    questions++;
                    return allowedLately(path, shown);
                }

                @Override
                public boolean allowedLately(String path, Map<String, String> shown) {
                    return "right".equals(shown.get("key"));
                }
            },
            new Senders());

    /** By another streaming server each time. */
    private int push(String key, String pusher) {
        return push(key, pusher, "192.0.2." + servers++);
    }

    private int push(String key, String pusher, String caller) {
        return pushing.answer("live/hall-1", new Asked("/live/hall-1/?key=" + key), pusher, caller);
    }

    private void guessTooOften(String pusher) {
        for (int i = 0; i < 70; i++) {
            push("wrong", pusher);
        }
    }

    @Test
    void too_many_wrong_keys_of_one_machine_are_told_so() {
        assertThat(push("wrong", GUESSER)).isEqualTo(401);
        guessTooOften(GUESSER);
        assertThat(push("wrong", GUESSER)).isEqualTo(429);
    }

    @Test
    void a_right_key_is_taken_however_many_wrong_ones_came() {
        guessTooOften(GUESSER);
        assertThat(push("right", "192.0.2.1")).isEqualTo(204);
        assertThat(push("right", GUESSER)).isEqualTo(204);
    }

    @Test
    void right_keys_are_not_counted() {
        for (int i = 0; i < 70; i++) {
            assertThat(push("right", GUESSER)).isEqualTo(204);
        }
        assertThat(push("wrong", GUESSER)).isEqualTo(401);
    }

    @Test
    void each_machine_is_counted_for_itself_and_an_ipv6_network_as_one() {
        guessTooOften("2001:db8:1:1::7");
        assertThat(push("wrong", GUESSER)).isEqualTo(401);
        assertThat(push("wrong", "2001:db8:1:1:ffff::8")).isEqualTo(429);
        assertThat(push("wrong", "2001:db8:1:2::7")).isEqualTo(401);
    }

    /** The address of who pushes stands in what is sent, so that whoever asks may write any. */
    @Test
    void whoever_names_another_machine_with_each_wrong_key_is_told_so_and_spares_the_database() {
        for (int i = 0; i < 200; i++) {
            push("wrong", "203.0.113." + i, "198.51.100.9");
        }
        assertThat(push("wrong", "203.0.113.254", "198.51.100.9")).isEqualTo(429);
        assertThat(questions).isBetween(60, 70);
        assertThat(push("right", "203.0.113.254", "198.51.100.9")).isEqualTo(204);
        assertThat(push("wrong", "203.0.113.254", "198.51.100.10")).isEqualTo(401);
    }
}
