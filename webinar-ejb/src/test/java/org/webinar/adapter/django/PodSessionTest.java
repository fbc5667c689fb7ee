package org.webinar.adapter.django;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.identity.Account;
import org.webinar.identity.SessionRows;
import org.webinar.identity.SessionStore;
import org.webinar.settings.FixedSettings;
import org.webinar.spi.identity.IdentityTrouble;
import org.webinar.spi.identity.RequestFacts;

/** Alice's session as Django wrote it, and everything that may be wrong with it. */
class PodSessionTest {
    static final String KEY = "s0000000000000000000000000000001";
    static final String DATA = ".eJxVi0sOwiAQQO_C2hAYaIdx6RV6AALMEIixGtuujHf3ky50-z4PFdO2trgtco-d1VGBOvyyn"
            + "MpZ5o-4XVlfUp_1V-5cT32V0978jS0t7X1xNkWgYEap6IfC3lEFCJncSCaDQzJCrkKxY_VIPNRqGa1zkIJAUM8X9Mk0ng:1vwz8C:"
            + "2fXbwMKYiMfh69wrfONztokSxHzY7DYd7KI6Ujbp_Ro";
    private static final String BACKEND = "pod.main.auth_backend.SiteBackend";
    private static final String HASH = "db0ce2c7b7ef745cd439f228b93690b23790e93f2c16f479d5ff1d71332a8e28";

    private final Map<String, String> redis = new HashMap<>(Map.of(KEY, DATA));
    private final Map<String, String> rows = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>(Map.of("SECRET_KEY", SignedText.SECRET_KEY));
    private final KnownAccounts accounts = new KnownAccounts(KnownAccounts.ALICE);
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private boolean redisIsAway;

    private final PodSession provider =
            new PodSession(FixedSettings.of(settings), new Rows(), new Store(), accounts, new Clock() {
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

    @Test
    void whoever_has_signed_in_to_pod_is_known_here() {
        assertThat(whoHas(KEY)).contains("alice");
        assertThat(whoHas("s0000000000000000000000000000002")).isEmpty();
    }

    @Test
    void a_cookie_of_another_name_counts_only_where_pod_has_named_it_so() {
        settings.put("SESSION_COOKIE_NAME", "podsession");
        assertThat(whoHas(KEY)).isEmpty();
        assertThat(provider.whoSends(cookie("podsession", KEY))).contains("alice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "short", "../../etc/passwd", "S0000000000000000000000000000001", "a b c d e f g h", "*"})
    void no_store_is_asked_for_what_is_no_key(String cookie) {
        redisIsAway = true;
        assertThat(whoHas(cookie)).isEmpty();
        assertThat(whoHas("a".repeat(100_000))).isEmpty();
    }

    @Test
    void sessions_in_the_table_are_read_there_with_and_without_djangos_cache() {
        redis.clear();
        rows.put(KEY, DATA);
        assertThat(whoHas(KEY)).as("Pod's default is Redis").isEmpty();
        settings.put("SESSION_ENGINE", "django.contrib.sessions.backends.db");
        assertThat(whoHas(KEY)).contains("alice");
        settings.put("SESSION_ENGINE", "django.contrib.sessions.backends.cached_db");
        now = now.plusSeconds(10);
        assertThat(whoHas(KEY)).contains("alice");
    }

    @Test
    void another_secret_key_is_nobodys_and_a_former_one_is_honoured() {
        settings.put("SECRET_KEY", "new");
        assertThat(whoHas(KEY)).isEmpty();
        settings.put("SECRET_KEY_FALLBACKS", "older, " + SignedText.SECRET_KEY);
        assertThat(whoHas(KEY)).contains("alice");
    }

    @Test
    void whatever_does_not_fit_is_nobody() {
        assertThat(whoHasSession("7", BACKEND, HASH)).as("no such account").isEmpty();
        assertThat(whoHasSession("2", "pod.gone.Backend", HASH))
                .as("another way in")
                .isEmpty();
        assertThat(whoHasSession("2", BACKEND, HASH.replace('d', 'e')))
                .as("hash")
                .isEmpty();
        assertThat(whoHasSession("2", BACKEND, "")).as("no hash").isEmpty();
        assertThat(whoHasSession("2", BACKEND, HASH)).as("all right").contains("alice");
        redis.put(KEY, "garbage");
        assertThat(whoHas(KEY)).as("no session at all").isEmpty();
        redis.put(KEY, SignedText.json("{}"));
        assertThat(whoHas(KEY)).as("somebody who has not signed in").isEmpty();
    }

    @Test
    void an_account_of_another_site_is_nobody_here() {
        accounts.all.set(0, new Account(2, "alice", KnownAccounts.ALICES_PASSWORD, true, false));
        assertThat(whoHas(KEY)).isEmpty();
    }

    /** Whether an account is closed, the house asks after every answer, whoever the provider is. */
    @Test
    void a_closed_account_is_named_so_that_its_owner_can_be_told() {
        accounts.all.set(0, new Account(2, "alice", KnownAccounts.ALICES_PASSWORD, false, true));
        assertThat(whoHas(KEY)).contains("alice");
    }

    @Test
    void a_changed_password_ends_the_session() {
        accounts.all.set(0, new Account(2, "alice", "pbkdf2_sha256$1$other$x", true, true));
        assertThat(whoHas(KEY)).isEmpty();
    }

    @Test
    void an_answer_is_remembered_for_two_seconds_and_no_longer() {
        assertThat(whoHas(KEY)).contains("alice");
        redis.clear();
        assertThat(whoHas(KEY)).contains("alice");
        assertThat(accounts.questions).isEqualTo(1);
        now = now.plus(ShortMemory.SPAN);
        assertThat(whoHas(KEY)).isEmpty();
    }

    @Test
    void says_so_when_redis_is_away() {
        redisIsAway = true;
        assertThatThrownBy(() -> whoHas(KEY)).isInstanceOf(IdentityTrouble.class);
        assertThatThrownBy(provider::probe).isInstanceOf(IdentityTrouble.class);
        redisIsAway = false;
        provider.probe();
        assertThat(whoHas(KEY)).contains("alice");
    }

    @Test
    void strangers_are_sent_to_pods_page_with_the_way_back() {
        URI wanted = URI.create("https://pod.univ.example/meeting/?a=b&c=d");
        assertThat(provider.login(wanted))
                .isEqualTo(URI.create("/authentication_login/?referrer="
                        + "https%3A%2F%2Fpod.univ.example%2Fmeeting%2F%3Fa%3Db%26c%3Dd"));
        settings.put("webinar.pod.login", "https://pod.univ.example/authentication_login/?is_iframe=true");
        assertThat(provider.login(wanted)).asString().contains("?is_iframe=true&referrer=https%3A");
        assertThat(provider.logout()).isEqualTo(URI.create("/authentication_logout/"));
    }

    private Optional<String> whoHas(String key) {
        return provider.whoSends(cookie("sessionid", key));
    }

    private Optional<String> whoHasSession(String id, String backend, String hash) {
        redis.put(
                "k".repeat(32),
                SignedText.json("{\"_auth_user_id\":\"" + id + "\",\"_auth_user_backend\":\"" + backend
                        + "\",\"_auth_user_hash\":\"" + hash + "\"}"));
        return whoHas("k".repeat(32));
    }

    static RequestFacts cookie(String name, String value) {
        return new RequestFacts() {
            @Override
            public Optional<String> cookie(String asked) {
                return Optional.of(value).filter(there -> asked.equals(name));
            }

            @Override
            public Optional<String> header(String asked) {
                return Optional.empty();
            }

            @Override
            public String host() {
                return "pod.univ.example";
            }

            @Override
            public String remoteAddress() {
                return "127.0.0.1";
            }
        };
    }

    private final class Store implements SessionStore {
        @Override
        public Optional<String> find(String key) {
            if (redisIsAway) {
                throw new IdentityTrouble("away");
            }
            return Optional.ofNullable(redis.get(key));
        }
    }

    private final class Rows extends SessionRows {
        @Override
        public Optional<String> find(String key) {
            return Optional.ofNullable(rows.get(key));
        }
    }
}
