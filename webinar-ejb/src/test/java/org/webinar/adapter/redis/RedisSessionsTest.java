package org.webinar.adapter.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.webinar.outside.OutsideCalls;
import org.webinar.settings.FixedSettings;
import org.webinar.spi.identity.IdentityTrouble;

class RedisSessionsTest {
    private static final String KEY = "s0000000000000000000000000000001";

    private final Map<String, String> settings = new HashMap<>(Map.of("SESSION_REDIS_SOCKET_TIMEOUT", "0.3"));
    private RedisDouble redis;
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    private final RedisSessions sessions =
            new RedisSessions(FixedSettings.of(settings), new OutsideCalls(), new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            });

    @BeforeEach
    void open() throws IOException {
        redis = new RedisDouble();
        redis.keys.put("4/session:" + KEY, "signed é text");
        settings.put("SESSION_REDIS_PORT", String.valueOf(redis.port()));
    }

    @AfterEach
    void close() throws IOException {
        sessions.close();
        redis.close();
    }

    @Test
    void finds_a_session_where_django_has_put_it() {
        assertThat(sessions.find(KEY)).contains("signed é text");
        assertThat(sessions.find("other")).isEmpty();
        assertThat(redis.asked).contains("SELECT 4", "GET session:" + KEY, "GET session:other");
    }

    @Test
    void asks_for_nothing_that_could_change_what_is_there() {
        sessions.find(KEY);
        assertThat(redis.asked).allMatch(command -> command.matches("(SELECT|PING|GET|CLIENT SETINFO|HELLO)\\b.*"));
    }

    @Test
    void uses_the_database_the_prefix_and_the_password_that_are_set() {
        redis.password = "secret";
        redis.keys.put("7/" + KEY, "other text");
        settings.putAll(
                Map.of("SESSION_REDIS_DB", "7", "SESSION_REDIS_PREFIX", "", "SESSION_REDIS_PASSWORD", "secret"));
        assertThat(sessions.find(KEY)).contains("other text");
    }

    @Test
    void a_wrong_password_is_trouble_and_stays_out_of_the_message() {
        redis.password = "secret";
        settings.put("SESSION_REDIS_PASSWORD", "guess");
        assertThatThrownBy(() -> sessions.find(KEY))
                .isInstanceOf(IdentityTrouble.class)
                .hasMessageContaining("WRONGPASS")
                .hasMessageNotContaining("guess");
    }

    @Test
    void a_redis_that_is_away_holds_nobody_up_and_is_found_again() throws IOException {
        int port = redis.port();
        assertThat(sessions.find(KEY)).isPresent();
        redis.close();
        assertThatThrownBy(() -> sessions.find(KEY)).isInstanceOf(IdentityTrouble.class);
        redis = new RedisDouble(port);
        assertThatThrownBy(() -> sessions.find(KEY))
                .isInstanceOf(IdentityTrouble.class)
                .hasMessageContaining("a moment ago");
        assertThat(redis.asked).isEmpty();
        now = now.plusSeconds(3);
        assertThat(sessions.find(KEY)).isEmpty();
    }

    @Test
    void a_redis_that_says_nothing_costs_no_more_than_the_time_that_is_set() {
        redis.silent = true;
        assertTimeout(Duration.ofSeconds(2), () -> assertThatThrownBy(() -> sessions.find(KEY))
                .isInstanceOf(IdentityTrouble.class)
                .hasMessageContaining("Redis at 127.0.0.1:" + redis.port()));
    }
}
