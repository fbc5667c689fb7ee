package org.webinar.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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
import org.webinar.spi.identity.SignedIn;

/** What people see of their own logins and can end of them, on all databases; of nobody else's. */
class OwnLoginsIT {
    private static final Instant MORNING = Instant.parse("2026-11-30T08:00:00Z");
    private static final Visitor ALICE = person(7, "alice");
    private static final Visitor BOB = person(8, "bob");

    @ParameterizedTest
    @EnumSource(PodKind.class)
    void seen_beside_pod(PodKind kind) throws SQLException {
        TestDatabase pod = kind.make();
        assertThat(pod.open("use")).isEmpty();
        play(pod);
    }

    @Test
    void seen_on_the_embedded_database() throws SQLException {
        TestDatabase ours = Servers.inMemory();
        assertThat(ours.open("create")).isEmpty();
        play(ours);
    }

    private static Visitor person(int id, String username) {
        return new Visitor(id, username, username, false, false, Set.of(), Set.of(), Set.of());
    }

    private static void play(TestDatabase rows) throws SQLException {
        try (EntityManagerFactory entities = rows.entities("webinar");
                EntityManager database = entities.createEntityManager()) {
            var inside = new Inside(database);
            String old = begin(inside, "alice", "an older seal", Duration.ZERO, "Chrome, Android");
            String phone = begin(inside, "alice", "seal", Duration.ofMinutes(10), "Firefox, Android");
            String desk = begin(inside, "alice", "seal", Duration.ofMinutes(20), null);
            String bobs = begin(inside, "bob", "seal", Duration.ofMinutes(30), "Safari, macOS");

            assertThat(seen(inside, ALICE, desk, 1, Duration.ofHours(1)))
                    .as("the last used first, without those of an older password")
                    .extracting(OwnLogin::browser, OwnLogin::here, OwnLogin::begunAt)
                    .containsExactly(
                            tuple("", true, MORNING.plus(Duration.ofMinutes(20))),
                            tuple("Firefox, Android", false, MORNING.plus(Duration.ofMinutes(10))));
            assertThat(seen(inside, ALICE, "", 1, Duration.ofHours(1)))
                    .as("who has come in otherwise")
                    .hasSize(3)
                    .noneMatch(OwnLogin::here);
            assertThat(seen(inside, ALICE, desk, 2, Duration.ofHours(1)))
                    .as("another site")
                    .isEmpty();
            assertThat(seen(inside, ALICE, desk, 1, Duration.ofHours(5)))
                    .as("idle for four hours")
                    .isEmpty();
            nobody_ends_what_is_somebody_elses(inside, phone, bobs);
            others_end(inside, old, phone, desk, bobs);
        }
    }

    private static void nobody_ends_what_is_somebody_elses(Inside inside, String phone, String bobs) {
        String his = Unguessable.hash(bobs);
        assertThat(inside.transaction(() -> own(inside, 1, Duration.ZERO).end(his, ALICE)))
                .isEmpty();
        assertThat(inside.transaction(() -> own(inside, 2, Duration.ZERO).end(his, BOB)))
                .isEmpty();
        assertThat(isOpen(inside, bobs)).isTrue();
        assertThat(isOpen(inside, phone)).isTrue();
    }

    private static void others_end(Inside inside, String old, String phone, String desk, String bobs) {
        String third = begin(inside, "alice", "seal", Duration.ofMinutes(40), "Edge, Windows");
        assertThat(inside.transaction(() -> own(inside, 1, Duration.ZERO).end(Unguessable.hash(third), ALICE)))
                .containsExactly(Unguessable.hash(third));
        assertThat(isOpen(inside, third)).isFalse();
        assertThat(isOpen(inside, phone)).isTrue();
        assertThat(inside.transaction(() -> own(inside, 1, Duration.ZERO).endOthers(desk, ALICE)))
                .containsExactlyInAnyOrder(Unguessable.hash(old), Unguessable.hash(phone));
        assertThat(isOpen(inside, phone)).isFalse();
        assertThat(isOpen(inside, desk)).isTrue();
        assertThat(isOpen(inside, bobs)).isTrue();
    }

    private static String begin(Inside inside, String username, String seal, Duration later, String browser) {
        return inside.transaction(() -> {
            KeptLogins kept = kept(inside, later);
            String token = kept.keep(new Login("password", new SignedIn(username, seal)), FarSession.unknown())
                    .orElseThrow();
            if (browser != null) {
                kept.cameBy(token, browser);
            }
            return token;
        });
    }

    private static boolean isOpen(Inside inside, String token) {
        return inside.transaction(
                () -> kept(inside, Duration.ofHours(1)).find(token).isPresent());
    }

    private static List<OwnLogin> seen(Inside inside, Visitor visitor, String token, int site, Duration later) {
        return inside.transaction(() -> own(inside, site, later).of(visitor, token));
    }

    private static KeptLogins kept(Inside inside, Duration later) {
        return inside.give(new KeptLogins(new Site(1), at(later)));
    }

    private static OwnLogins own(Inside inside, int site, Duration later) {
        return inside.give(new OwnLogins(new Site(site), at(later)));
    }

    private static Clock at(Duration later) {
        return Clock.fixed(MORNING.plus(later), ZoneOffset.UTC);
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
