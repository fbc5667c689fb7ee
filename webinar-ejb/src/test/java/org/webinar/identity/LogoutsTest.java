package org.webinar.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.webinar.identity.HeardOut.Result;
import org.webinar.spi.identity.Arrival;
import org.webinar.spi.identity.Departure;
import org.webinar.spi.identity.FarSession;
import org.webinar.spi.identity.Farewell;
import org.webinar.spi.identity.HearsLogouts;
import org.webinar.spi.identity.IdentityTrouble;
import org.webinar.spi.identity.Introduced;
import org.webinar.spi.identity.LogoutNotice;
import org.webinar.spi.identity.SignedIn;
import org.webinar.time.Ticking;

/** What becomes of what other machines say of people who have signed out. */
class LogoutsTest {
    private static final LogoutNotice NOTICE = new LogoutNotice(Map.of("word", "true"));

    private Instant now = Instant.parse("2026-11-30T10:00:00Z");
    private final JustEnded justEnded = new JustEnded(new Ticking(() -> now));
    private final Far far = new Far();
    private final Kept kept = new Kept();
    private final Logouts logouts = new Logouts(new Identities(List.of("far"), List.of(far)), kept, justEnded);

    @Test
    void whom_a_message_is_about_is_out_here_at_once() {
        assertThat(justEnded.has("token")).isFalse();
        assertThat(logouts.hear("far", NOTICE)).isEqualTo(HeardOut.ended(Set.of("alice")));
        assertThat(justEnded.has("token")).isTrue();
        assertThat(justEnded.has("another")).isFalse();
        now = now.plus(Duration.ofMinutes(15));
        assertThat(justEnded.has("token")).as("sessions have looked by now").isFalse();
    }

    private Result heard(LogoutNotice notice) {
        HeardOut heard = logouts.hear("far", notice);
        assertThat(heard.usernames()).isEmpty();
        return heard.result();
    }

    @Test
    void what_is_not_believed_or_was_said_before_ends_nothing() {
        assertThat(heard(new LogoutNotice(Map.of()))).isEqualTo(Result.UNBELIEVED);
        assertThat(kept.asked).isZero();
        kept.before = true;
        assertThat(heard(NOTICE)).isEqualTo(Result.SAID_BEFORE);
        assertThat(justEnded.has("token")).isFalse();
    }

    @Test
    void what_can_not_be_found_out_or_ended_at_the_moment_is_no_lie() {
        far.silent = true;
        assertThat(heard(NOTICE)).isEqualTo(Result.AWAY);
        far.silent = false;
        kept.failures = Integer.MAX_VALUE;
        assertThat(heard(NOTICE)).isEqualTo(Result.AWAY);
    }

    /** Of two at once one breaks at the key of the other. */
    @Test
    void of_a_message_that_comes_twice_at_once_the_second_was_said_before() {
        kept.failures = 1;
        kept.before = true;
        assertThat(heard(NOTICE)).isEqualTo(Result.SAID_BEFORE);
        assertThat(kept.asked).isEqualTo(2);
    }

    @Test
    void only_who_is_named_in_the_settings_and_listens_is_told() {
        assertThat(logouts.listens("far")).isTrue();
        assertThat(logouts.listens("nobody")).isFalse();
        assertThat(logouts.hear("nobody", NOTICE).result()).isEqualTo(Result.UNBELIEVED);
    }

    private static final class Kept extends KeptLogins {
        int asked;
        boolean before;
        int failures;

        @Override
        public Optional<EndedLogins> end(String provider, Farewell farewell) {
            asked++;
            if (asked <= failures) {
                throw new EJBException("away");
            }
            return Optional.of(new EndedLogins(Set.of(Unguessable.hash("token")), Set.of("alice")))
                    .filter(ended -> !before);
        }
    }

    private static final class Far implements HearsLogouts {
        boolean silent;

        @Override
        public Optional<Farewell> hear(LogoutNotice notice) {
            if (silent) {
                throw new IdentityTrouble("silent");
            }
            return Optional.of(Farewell.to(new FarSession("one", "")))
                    .filter(farewell -> notice.form().containsKey("word"));
        }

        @Override
        public String name() {
            return "far";
        }

        @Override
        public String origin() {
            return "OIDC";
        }

        @Override
        public Departure depart(URI comeBack) {
            throw new IllegalStateException();
        }

        @Override
        public Optional<Introduced> arrive(Arrival arrival) {
            return Optional.empty();
        }

        @Override
        public Optional<URI> signOut(SignedIn person, URI afterwards) {
            return Optional.empty();
        }
    }
}
