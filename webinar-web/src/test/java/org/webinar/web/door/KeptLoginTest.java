package org.webinar.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.webinar.identity.JustEnded;
import org.webinar.identity.Visitor;
import org.webinar.site.CurrentSite;

/** Who has signed in at our own form stays signed in when the server is started anew, and nobody else gets in by that. */
class KeptLoginTest {
    private final CurrentSite site = new OneSite(1);

    private final KeptAtHome logins = new KeptAtHome(site);
    private final Set<String> ended = new HashSet<>();
    private final JustEnded justEnded = new JustEnded() {
        @Override
        public boolean has(String token) {
            return ended.contains(token);
        }
    };
    private final Elsewhere identities = new Elsewhere();
    private final Browser browser = new Browser();
    private Instant now = Instant.parse("2026-11-30T10:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    private final Door door = new Door(
            identities,
            identities.visitors(),
            site,
            new LoginCookie(logins, justEnded, site, clock),
            identities.introductions());

    @BeforeEach
    void alice_signs_in_at_our_form() {
        identities.first = false;
        assertThat(door.signIn(browser.asks("/login.xhtml"), browser.hears(), "alice", "right"))
                .isPresent();
        assertThat(logins.byToken).hasSize(1);
    }

    /** Refusals of strangers are many, and are to cost nothing. */
    @Test
    void a_session_a_login_or_an_answer_tell_that_it_may_be_worth_to_ask_who_comes() {
        assertThat(door.mayKnow(browser.asks("/meeting/"))).as("a session").isTrue();
        browser.loseSession();
        assertThat(door.mayKnow(browser.asks("/meeting/"))).as("a login").isTrue();
        browser.cookies.clear();
        var stranger = browser.asks("/meeting/");
        int before = logins.questions;
        assertThat(door.mayKnow(stranger)).isFalse();
        assertThat(logins.questions).isEqualTo(before);
        door.of(stranger);
        assertThat(door.mayKnow(stranger)).as("it was asked already").isTrue();
    }

    @Test
    void a_server_that_is_started_anew_knows_her_and_asks_no_more_once_she_has_a_session() {
        browser.loseSession();
        assertThat(visitor()).contains("alice");
        assertThat(visitor()).contains("alice");
        assertThat(logins.questions)
                .as("once more before she has a session, then her session says it")
                .isEqualTo(2);
    }

    @Test
    void it_is_written_down_with_what_browser_she_came() {
        browser.headers.put("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0");
        door.signIn(browser.asks("/login.xhtml"), browser.hears(), "alice", "right");
        assertThat(logins.browsers).containsEntry(browser.cookies.get(LoginCookie.SECURE_NAME), "Firefox, Linux");
    }

    @Test
    void who_signs_out_is_out_whoever_has_seen_the_token() {
        String token = browser.cookies.get(LoginCookie.SECURE_NAME);
        door.signOut(browser.asks("/meeting/"), browser.hears());
        assertThat(browser.cookies).doesNotContainKey(LoginCookie.SECURE_NAME);
        browser.cookies.put(LoginCookie.SECURE_NAME, token);
        assertThat(visitor()).isEmpty();
    }

    @Test
    void who_signs_out_at_another_server_is_soon_out_here() {
        logins.byToken.clear();
        now = now.plus(Duration.ofSeconds(59));
        assertThat(visitor()).contains("alice");
        now = now.plus(Duration.ofSeconds(1));
        assertThat(visitor()).isEmpty();
        assertThat(browser.hasSession()).isFalse();
    }

    @Test
    void whose_login_another_machine_has_ended_here_is_out_at_once() {
        String token = browser.cookies.get(LoginCookie.SECURE_NAME);
        ended.add(token);
        assertThat(visitor()).as("the database decides").contains("alice");
        logins.byToken.remove(token);
        assertThat(visitor()).isEmpty();
        assertThat(browser.hasSession()).isFalse();
    }

    @Test
    void whoever_guesses_the_number_of_a_session_is_nobody_without_its_token() {
        String token = browser.cookies.remove(LoginCookie.SECURE_NAME);
        assertThat(visitor()).isEmpty();
        assertThat(browser.hasSession()).isFalse();

        browser.cookies.put(LoginCookie.SECURE_NAME, token);
        assertThat(visitor()).contains("alice");
        browser.cookies.put(LoginCookie.SECURE_NAME, "made up");
        assertThat(visitor()).isEmpty();
    }

    @Test
    void a_session_in_use_keeps_the_login_in_use() {
        for (int quarter = 0; quarter < 20; quarter++) {
            now = now.plus(Duration.ofMinutes(15));
            assertThat(visitor()).contains("alice");
        }
        assertThat(logins.questions).isEqualTo(20);
    }

    @Test
    void a_login_that_no_longer_holds_brings_nobody_back() {
        identities.changedPasswords.add("alice");
        browser.loseSession();
        assertThat(visitor()).isEmpty();
        assertThat(browser.hasSession()).isFalse();
    }

    /** Two requests of one browser: the answer to the earlier one comes last. */
    @Test
    void a_late_answer_to_an_old_token_signs_nobody_out_who_has_just_signed_in() {
        logins.byToken.clear();
        browser.loseSession();
        var late = browser.asks("/meeting/");
        assertThat(door.of(late).visitor()).isEmpty();
        door.signIn(browser.asks("/login.xhtml"), browser.hears(), "alice", "right");
        door.clear(late, browser.hears());
        browser.loseSession();
        assertThat(visitor()).contains("alice");
    }

    @Test
    void a_login_that_is_kept_and_holds_no_more_is_thrown_away() {
        identities.changedPasswords.add("alice");
        browser.loseSession();
        door.clear(browser.asks("/meeting/"), browser.hears());
        assertThat(browser.cookies).doesNotContainKey(LoginCookie.SECURE_NAME);
        assertThat(logins.byToken).isEmpty();
    }

    @Test
    void a_password_is_wrong_when_somebody_says_so_and_not_when_nobody_can_be_asked() {
        var wrong = browser.asks("/login.xhtml");
        assertThat(door.hasAnswered(wrong)).isFalse();
        door.signIn(wrong, browser.hears(), "alice", "wrong");
        assertThat(door.hasAnswered(wrong)).isTrue();
        identities.away = true;
        var right = browser.asks("/login.xhtml");
        assertThat(door.signIn(right, browser.hears(), "alice", "right")).isEmpty();
        assertThat(door.hasAnswered(right)).isFalse();
    }

    @Test
    void another_person_at_this_browser_ends_it() {
        door.signIn(browser.asks("/login.xhtml"), browser.hears(), "bob", "right");
        assertThat(logins.byToken.values())
                .extracting(login -> login.username())
                .containsExactly("bob");
        browser.loseSession();
        assertThat(visitor()).contains("bob");
    }

    @Test
    void whom_pod_sends_ends_it_too() {
        browser.cookies.put("pod", "bob");
        var request = browser.asks("/meeting/");
        door.giveSession(request, browser.hears(), door.of(request).login().orElseThrow());
        browser.cookies.remove("pod");
        browser.loseSession();
        assertThat(visitor()).isEmpty();
        assertThat(logins.byToken).isEmpty();
    }

    private Optional<String> visitor() {
        return door.of(browser.asks("/live/api/visitor")).visitor().map(Visitor::username);
    }
}
