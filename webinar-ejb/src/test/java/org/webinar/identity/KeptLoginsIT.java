package org.webinar.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.database.Inside;
import org.webinar.database.PodKind;
import org.webinar.database.Servers;
import org.webinar.database.TestDatabase;
import org.webinar.site.CurrentSite;
import org.webinar.site.Host;
import org.webinar.spi.identity.SignedIn;

/** Logins that outlive servers, on all databases: for their site, as long as they are used, and not for ever. */
class KeptLoginsIT {
    private static final Login ALICE = new Login("password", new SignedIn("Émilie", "a seal"));
    private static final Instant MORNING = Instant.parse("2026-11-30T08:00:00.123456789Z");

    @ParameterizedTest
    @EnumSource(PodKind.class)
    void kept_beside_pod(PodKind kind) throws SQLException {
        TestDatabase pod = kind.make();
        assertThat(pod.open("use")).isEmpty();
        play(pod);
    }

    @Test
    void kept_on_the_embedded_database() throws SQLException {
        TestDatabase ours = Servers.inMemory();
        assertThat(ours.open("create")).isEmpty();
        play(ours);
    }

    private static void play(TestDatabase rows) throws SQLException {
        try (EntityManagerFactory entities = rows.entities("webinar");
                EntityManager database = entities.createEntityManager()) {
            var inside = new Inside(database);
            String token = inside.transaction(() -> at(inside, 1, Duration.ZERO).keep(ALICE))
                    .orElseThrow();
            assertThat(rows.rows("SELECT token_hash FROM webinar_login").get(0).get(0))
                    .hasSize(64)
                    .isNotEqualTo(token);
            assertThat(found(inside, token, 1, Duration.ofHours(3))).contains(ALICE);
            assertThat(found(inside, token, 2, Duration.ofHours(3)))
                    .as("another site")
                    .isEmpty();
            assertThat(found(inside, token.toLowerCase(), 1, Duration.ofHours(3)))
                    .isEmpty();
            assertThat(found(inside, "' or 1=1 --", 1, Duration.ofHours(3))).isEmpty();
            assertThat(found(inside, token, 1, Duration.ofHours(6)))
                    .as("used three hours ago")
                    .contains(ALICE);
            assertThat(found(inside, token, 1, Duration.ofHours(10)))
                    .as("idle for four hours")
                    .isEmpty();
            assertThat(found(inside, token, 1, Duration.ofHours(9))).contains(ALICE);
            assertThat(found(inside, token, 1, Duration.ofHours(12)))
                    .as("twelve hours after the password")
                    .isEmpty();
            inside.transaction(() -> at(inside, 1, Duration.ofHours(11)).forgetOver());
            assertThat(found(inside, token, 1, Duration.ofHours(11))).contains(ALICE);
            inside.transaction(() -> at(inside, 1, Duration.ofHours(13)).forgetOver());
            assertThat(rows.rows("SELECT username FROM webinar_login")).isEmpty();
            a_dropped_one_is_gone(inside);
            assertThat(at(inside, 1, Duration.ZERO).keep(new Login("plugin", new SignedIn("bob", "x".repeat(256)))))
                    .as("a seal that is too long to be kept")
                    .isEmpty();
        }
    }

    private static void a_dropped_one_is_gone(Inside inside) {
        String token = inside.transaction(() -> at(inside, 1, Duration.ZERO).keep(ALICE))
                .orElseThrow();
        inside.transaction(() -> at(inside, 1, Duration.ZERO).drop(token));
        inside.transaction(() -> at(inside, 1, Duration.ZERO).drop(token));
        assertThat(found(inside, token, 1, Duration.ZERO)).isEmpty();
    }

    private static Optional<Login> found(Inside inside, String token, int site, Duration later) {
        return inside.transaction(() -> {
            Optional<Login> login = at(inside, site, later).find(token);
            login.ifPresent(found -> at(inside, site, later).use(token));
            return login;
        });
    }

    private static KeptLogins at(Inside inside, int site, Duration later) {
        return inside.give(new KeptLogins(new Site(site), Clock.fixed(MORNING.plus(later), ZoneOffset.UTC)));
    }

    private static final class Site extends CurrentSite {
        private final int id;

        Site(int id) {
            this.id = id;
        }

        @Override
        public void askedAt(Host asked) {
            // always this one
        }

        @Override
        public int id() {
            return id;
        }

        @Override
        public URI address() {
            return URI.create("https://pod.univ.example");
        }
    }
}
