package org.webinar.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.net.URI;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.identity.JustEnded;
import org.webinar.site.CurrentSite;
import org.webinar.site.Host;

/** Who gets in at the door, who is sent where, and whose session it is then. */
class SignInTest {
    private final CurrentSite site = new CurrentSite() {
        private String host;

        @Override
        public void askedAt(Host asked) {
            host = asked.name();
        }

        @Override
        public int id() {
            return host.equals("pod.univ.example") ? 1 : 2;
        }

        @Override
        public URI address() {
            return URI.create("https://" + host);
        }
    };

    private final Elsewhere identities = new Elsewhere();
    private final Door door = new Door(
            identities,
            identities.visitors(),
            site,
            new LoginCookie(new KeptAtHome(site), new JustEnded(), site, Clock.systemUTC()),
            identities.introductions());
    private final SignIn signIn = new SignIn(door, new AnyName());
    private final Browser browser = new Browser();
    private String letIn;

    @Test
    void a_stranger_is_sent_to_pod_with_the_way_back() {
        browser.query = "a=b";
        assertThat(visit("/meeting/")).isEqualTo(AuthenticationStatus.SEND_CONTINUE);
        assertThat(browser.redirect).isEqualTo("/elsewhere/?referrer=https://pod.univ.example/meeting/?a=b");
        assertThat(browser.hasSession()).isFalse();
    }

    @Test
    void a_stranger_is_sent_to_our_own_form_where_that_comes_first() {
        identities.first = false;
        visit("/meeting/add/");
        assertThat(browser.redirect).isEqualTo("/login.xhtml?next=%2Fmeeting%2Fadd%2F");
        browser.method = "POST";
        browser.query = "secret=typed";
        visit("/meeting/add.xhtml");
        assertThat(browser.redirect).isEqualTo("/login.xhtml?why=again&next=%2Fmeeting%2Fadd.xhtml");
        visit("//evil.example/");
        assertThat(browser.redirect).isEqualTo("/login.xhtml?why=again&next=%2Fmeeting%2F");
        browser.parameters.put("account:sign-out", "Sign out");
        visit("/meeting/add.xhtml");
        assertThat(browser.redirect).isEqualTo("/login.xhtml?next=%2Fmeeting%2Fadd.xhtml");
    }

    @Test
    void whoever_pod_knows_comes_in_without_a_second_login_and_goes_when_pod_says_so() {
        browser.cookies.put("pod", "alice");
        visit("/meeting/");
        assertThat(letIn).isEqualTo("alice");
        browser.session().put("draft", "alice's");
        visit("/meeting/");
        assertThat(browser.session()).containsKey("draft");
        assertThat(browser.sessionNumber).isEqualTo(1);
        browser.cookies.remove("pod");
        visit("/meeting/");
        assertThat(letIn).isNull();
        assertThat(browser.hasSession()).isFalse();
    }

    @Test
    void a_session_of_one_site_is_none_at_another() {
        identities.first = false;
        door.signIn(browser.asks("/login.xhtml"), browser.hears(), "alice", "right");
        assertThat(visit("/meeting/")).isEqualTo(AuthenticationStatus.SUCCESS);
        browser.host = "pod2.univ.example";
        assertThat(visit("/meeting/")).isEqualTo(AuthenticationStatus.SEND_CONTINUE);
        assertThat(letIn).isNull();
        browser.cookies.put("pod", "alice");
        browser.session().put("draft", "begun at the other site");
        visit("/meeting/");
        assertThat(letIn).isEqualTo("alice");
        assertThat(browser.session()).doesNotContainKey("draft");
    }

    @Test
    void another_person_at_the_same_browser_gets_another_session() {
        browser.cookies.put("pod", "alice");
        visit("/meeting/");
        browser.session().put("draft", "alice's");
        browser.cookies.put("pod", "bob");
        visit("/meeting/");
        assertThat(letIn).isEqualTo("bob");
        assertThat(browser.session()).doesNotContainKey("draft");
        assertThat(browser.sessionNumber).isEqualTo(2);
    }

    @Test
    void a_session_that_was_there_before_the_person_gets_a_new_id() {
        browser.session();
        browser.cookies.put("pod", "alice");
        visit("/meeting/");
        assertThat(browser.sessionNumber).isEqualTo(2);
    }

    @Test
    void pages_for_everybody_ask_nobody() {
        browser.cookies.put("pod", "alice");
        assertThat(visit("/live/page.js", false, null)).isEqualTo(AuthenticationStatus.NOT_DONE);
        assertThat(identities.questions).isZero();
    }

    @Test
    void a_password_lets_in_until_sign_out_and_makes_a_new_session() {
        browser.session().put("planted", "by somebody else");
        assertThat(visit("/login.xhtml", false, new UsernamePasswordCredential("alice", "wrong")))
                .isEqualTo(AuthenticationStatus.SEND_FAILURE);
        assertThat(visit("/login.xhtml", false, new UsernamePasswordCredential("alice", "right")))
                .isEqualTo(AuthenticationStatus.SUCCESS);
        assertThat(browser.session()).doesNotContainKey("planted");
        assertThat(browser.sessionNumber).isEqualTo(2);
        visit("/meeting/");
        assertThat(letIn).isEqualTo("alice");
        assertThat(door.signOut(browser.asks("/meeting/"), browser.hears())).isEqualTo("/login.xhtml");
        visit("/meeting/");
        assertThat(letIn).isNull();
    }

    @Test
    void signing_out_leads_to_pod_whoever_came_from_there() {
        browser.cookies.put("pod", "alice");
        visit("/meeting/");
        assertThat(door.signOut(browser.asks("/meeting/"), browser.hears())).isEqualTo("/elsewhere/out/");
        assertThat(browser.hasSession()).isFalse();
    }

    /** Somebody who signed in at our form and then in Pod too is out here when Pod says so. */
    @Test
    void signing_out_of_pod_ends_an_earlier_login_of_the_same_person_as_well() {
        visit("/login.xhtml", false, new UsernamePasswordCredential("alice", "right"));
        browser.cookies.put("pod", "alice");
        visit("/meeting/");
        browser.cookies.remove("pod");
        visit("/meeting/");
        assertThat(letIn).isNull();
    }

    @Test
    void a_closed_account_is_told_so_and_not_sent_in_circles() {
        identities.open.remove("alice");
        browser.cookies.put("pod", "alice");
        visit("/meeting/");
        assertThat(browser.redirect).isEqualTo("/login.xhtml?why=closed&next=%2Fmeeting%2F");
        assertThat(visit("/login.xhtml", false, new UsernamePasswordCredential("alice", "right")))
                .isEqualTo(AuthenticationStatus.SEND_FAILURE);
    }

    @Test
    void when_nobody_can_tell_the_session_waits_and_scripts_try_again() {
        browser.cookies.put("pod", "alice");
        visit("/meeting/");
        browser.session().put("draft", "alice's");
        identities.away = true;
        visit("/meeting/");
        assertThat(browser.redirect).isEqualTo("/login.xhtml?why=away&next=%2Fmeeting%2F");
        browser.headers.put("Faces-Request", "partial/ajax");
        visit("/meeting/index.xhtml");
        assertThat(browser.status).isEqualTo(503);
        identities.away = false;
        visit("/meeting/index.xhtml");
        assertThat(letIn).isEqualTo("alice");
        assertThat(browser.session()).containsKey("draft");
    }

    @Test
    void a_script_is_led_in_the_words_of_faces() {
        browser.headers.put("Faces-Request", "partial/ajax");
        visit("/meeting/\"<x>&");
        assertThat(browser.redirect).isNull();
        assertThat(browser.body.toString())
                .contains("<redirect url=\"/elsewhere/?referrer=")
                .doesNotContain("<x>");
    }

    @Test
    void a_browser_that_goes_round_between_pod_and_us_is_stopped() {
        for (int round = 0; round < 3; round++) {
            visit("/meeting/");
            assertThat(browser.redirect).startsWith("/elsewhere/");
        }
        visit("/meeting/");
        assertThat(browser.redirect).isEqualTo("/login.xhtml?why=unknown&next=%2Fmeeting%2F");
        visit("/meeting/");
        assertThat(browser.redirect).as("and may try again").startsWith("/elsewhere/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "99999999999", "é"})
    void a_forged_count_of_rounds_counts_from_the_start(String count) {
        browser.cookies.put("webinar_rounds", count);
        visit("/meeting/");
        assertThat(browser.redirect).startsWith("/elsewhere/");
    }

    private AuthenticationStatus visit(String path) {
        return visit(path, true, null);
    }

    private AuthenticationStatus visit(String path, boolean isProtected, UsernamePasswordCredential typed) {
        letIn = null;
        HttpMessageContext context = Browser.as(HttpMessageContext.class, (proxy, call, arguments) -> {
            switch (call.getName()) {
                case "isProtected" -> {
                    return isProtected;
                }
                case "getAuthParameters" -> {
                    return AuthenticationParameters.withParams().credential(typed);
                }
                case "doNothing" -> {
                    return AuthenticationStatus.NOT_DONE;
                }
                case "notifyContainerAboutLogin" -> {
                    letIn = (String) arguments[0];
                    return AuthenticationStatus.SUCCESS;
                }
                default -> throw new IllegalStateException(call.getName());
            }
        });
        return signIn.validateRequest(browser.asks(path), browser.hears(), context);
    }
}
