package org.webinar.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.webinar.identity.JustEnded;
import org.webinar.identity.Newcomers;
import org.webinar.limits.Senders;
import org.webinar.site.CurrentSite;
import org.webinar.spi.identity.Profile;

/** People who sign in at a page far away: the way there, the way back, and out again. */
class FarDoorTest {
    private final CurrentSite site = new OneSite(1);
    private final Elsewhere identities = new Elsewhere();
    private final Browser browser = new Browser();
    private final Door door = new Door(
            identities,
            identities.visitors(),
            site,
            new LoginCookie(new KeptAtHome(site), new JustEnded(), site, Clock.systemUTC()),
            identities.introductions());
    private final FarDoor farDoor = new FarDoor(
            identities,
            new Newcomers() {
                @Override
                public Optional<String> welcome(String username, String origin, Profile profile) {
                    return Optional.of(username);
                }
            },
            door,
            WayCookieTest.at(Instant.parse("2026-11-30T10:00:00Z"), 1),
            site,
            new SignInLog(new Callers(new Senders()), new Counted()));

    @BeforeEach
    void open() {
        identities.first = false;
        identities.far = new FarPage();
    }

    /** Returns the state with which the browser is sent away. */
    private String leaves(String wanted) {
        return farDoor.depart(browser.asks("/login/with/far"), browser.hears(), "far", wanted)
                .orElseThrow()
                .replaceFirst(".*state=", "");
    }

    private String comesBack(String user, String state) {
        browser.parameters.put("user", user);
        browser.parameters.put("state", state);
        return farDoor.arrive(browser.asks("/login/back/far"), browser.hears(), "far")
                .orElseThrow();
    }

    private boolean isIn() {
        return door.of(browser.asks("/meeting/")).visitor().isPresent();
    }

    @Test
    void each_of_two_tabs_comes_back_to_where_it_wanted_to_go() {
        String one = leaves("/one");
        String two = leaves("/two");
        assertThat(comesBack("alice", one)).isEqualTo("/one");
        assertThat(comesBack("alice", two)).isEqualTo("/two");
    }

    @Test
    void a_way_is_good_once_and_a_link_of_somebody_else_takes_it_from_nobody() {
        String state = leaves("/one");
        assertThat(comesBack("bob", "guessed")).isEqualTo("/login.xhtml?why=refused&next=%2Fone");
        assertThat(comesBack("alice", state)).isEqualTo("/one");
        assertThat(comesBack("alice", state)).isEqualTo("/login.xhtml?why=refused&next=%2Fmeeting%2F");
    }

    @Test
    void who_comes_back_with_a_closed_account_is_told_so() {
        identities.open.remove("bob");
        assertThat(comesBack("bob", leaves("/one"))).isEqualTo("/login.xhtml?why=closed&next=%2Fone");
    }

    /** The page far away knows him or her still, and would send the browser back signed in. */
    @Test
    void who_signs_out_is_led_to_a_page_that_does_not_lead_on() {
        comesBack("alice", leaves("/one"));
        assertThat(isIn()).isTrue();
        assertThat(door.signOut(browser.asks("/meeting/"), browser.hears())).isEqualTo("/login.xhtml?why=out");
        assertThat(isIn()).isFalse();
    }

    @Test
    void who_signs_out_when_the_session_was_over_is_not_signed_in_again() {
        browser.method = "POST";
        browser.parameters.put(SignIn.SIGN_OUT, "Sign out");
        HttpMessageContext context =
                Browser.as(HttpMessageContext.class, (proxy, call, arguments) -> switch (call.getName()) {
                    case "isProtected" -> true;
                    case "getAuthParameters" -> AuthenticationParameters.withParams();
                    default -> throw new IllegalStateException(call.getName());
                });
        new SignIn(door, new AnyName()).validateRequest(browser.asks("/meeting/"), browser.hears(), context);
        assertThat(browser.redirect).isEqualTo("/login.xhtml?why=out&next=%2Fmeeting%2F");
    }
}
