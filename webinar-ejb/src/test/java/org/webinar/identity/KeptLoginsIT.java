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
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.database.Inside;
import org.webinar.database.PodKind;
import org.webinar.database.Servers;
import org.webinar.database.TestDatabase;
import org.webinar.site.CurrentSite;
import org.webinar.site.Host;
import org.webinar.spi.identity.FarSession;
import org.webinar.spi.identity.Farewell;
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
            String token = inside.transaction(() -> at(inside, 1, Duration.ZERO).keep(ALICE, FarSession.unknown()))
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
            another_machine_ends_those_that_it_names(inside, rows);
            a_message_counts_once(inside, rows);
            assertThat(at(inside, 1, Duration.ZERO)
                            .keep(new Login("plugin", new SignedIn("bob", "x".repeat(256))), FarSession.unknown()))
                    .as("a seal that is too long to be kept")
                    .isEmpty();
        }
    }

    private static void a_dropped_one_is_gone(Inside inside) {
        String token = inside.transaction(() -> at(inside, 1, Duration.ZERO).keep(ALICE, FarSession.unknown()))
                .orElseThrow();
        inside.transaction(() -> at(inside, 1, Duration.ZERO).drop(token));
        inside.transaction(() -> at(inside, 1, Duration.ZERO).drop(token));
        assertThat(found(inside, token, 1, Duration.ZERO)).isEmpty();
    }

    private static void another_machine_ends_those_that_it_names(Inside inside, TestDatabase rows) throws SQLException {
        String here = kept(inside, 1, "cas", new FarSession("ST-été", ""));
        String alsoHere = kept(inside, 2, "oidc", new FarSession("one", "émilie"));
        String phone = kept(inside, 1, "oidc", new FarSession("two", "émilie"));
        String sessionless = kept(inside, 1, "oidc", new FarSession("", "émilie"));
        String bob = kept(inside, 1, "oidc", new FarSession("", "bob"));
        assertThat(rows.rows("SELECT far_session, far_person FROM webinar_login WHERE far_person IS NULL"))
                .allSatisfy(row -> assertThat(row.get(0)).doesNotContain("ST-"));
        for (FarSession nobody : new FarSession[] {
            FarSession.unknown(), new FarSession("ST-ete", ""), new FarSession("ST-", ""), new FarSession("", "émi")
        }) {
            assertThat(ended(inside, "cas", nobody)).isEmpty();
        }
        assertThat(ended(inside, "oidc", new FarSession("ST-été", "")))
                .as("another provider's word")
                .isEmpty();
        assertThat(ended(inside, "cas", new FarSession("ST-été", ""))).containsExactly(Unguessable.hash(here));
        assertThat(found(inside, here, 1, Duration.ZERO)).isEmpty();
        assertThat(ended(inside, "oidc", new FarSession("one", "émilie")))
                .as("that session at whatever site, and one of which nobody said which it was")
                .containsExactlyInAnyOrder(Unguessable.hash(alsoHere), Unguessable.hash(sessionless));
        assertThat(found(inside, phone, 1, Duration.ZERO)).isPresent();
        assertThat(ended(inside, "oidc", new FarSession("", "émilie"))).containsExactly(Unguessable.hash(phone));
        assertThat(found(inside, bob, 1, Duration.ZERO)).isPresent();
    }

    private static void a_message_counts_once(Inside inside, TestDatabase rows) throws SQLException {
        FarSession one = new FarSession("again", "");
        kept(inside, 1, "oidc", one);
        Farewell farewell = new Farewell(one, "jti", MORNING.plus(Duration.ofMinutes(15)));
        assertThat(end(inside, "oidc", farewell).orElseThrow().usernames()).containsExactly("Émilie");
        String later = kept(inside, 1, "oidc", one);
        assertThat(end(inside, "oidc", farewell)).isEmpty();
        assertThat(found(inside, later, 1, Duration.ZERO)).isPresent();
        assertThat(end(inside, "other", farewell)).as("another provider's").isPresent();
        inside.transaction(() -> at(inside, 1, Duration.ofMinutes(14)).forgetOver());
        assertThat(rows.rows("SELECT word_hash FROM webinar_logout")).hasSize(2);
        inside.transaction(() -> at(inside, 1, Duration.ofMinutes(16)).forgetOver());
        assertThat(rows.rows("SELECT word_hash FROM webinar_logout")).isEmpty();
    }

    private static String kept(Inside inside, int site, String provider, FarSession there) {
        Login login = new Login(provider, new SignedIn("Émilie", ""));
        return inside.transaction(() -> at(inside, site, Duration.ZERO).keep(login, there))
                .orElseThrow();
    }

    private static Set<String> ended(Inside inside, String provider, FarSession there) {
        return end(inside, provider, Farewell.to(there)).orElseThrow().tokenHashes();
    }

    private static Optional<EndedLogins> end(Inside inside, String provider, Farewell farewell) {
        return inside.transaction(() -> at(inside, 1, Duration.ZERO).end(provider, farewell));
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
