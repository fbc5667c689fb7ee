package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.webinar.tests.pod.Pod;
import org.webinar.tests.pod.PodRows;

/** What Pod's session cookie opens here, and what it does not. */
interface SignedInToPod {
    /** An answer about somebody is remembered for two seconds; slow machines may take their time. */
    Duration SOON = Await.SOON;

    /** Longer than the test. */
    Duration LONG = Duration.ofHours(1);

    Stage stage();

    Pod pod();

    @Test
    default void whoever_has_signed_in_to_pod_is_signed_in_here_and_signs_out_there() {
        String key = pod().signIn("alice");
        Person alice = stage().somebody(Tongue.FR).carrying("sessionid", key);
        Page page = alice.open(MyMeetings.PATH);
        assertThat(page.locator("h1")).hasText("Mes réunions");
        assertThat(page.locator("#account span")).hasText("Élise Müller");
        assertThat(page.locator(".card.webinar h2").first()).isVisible();

        page.locator("[id='account:sign-out']").click();
        page.waitForURL(pod().url() + "/authentication_logout/");
        awaitSentToPod(key);
        page.navigate(MyMeetings.PATH);
        assertThat(page.locator("h1")).hasText("Authentification");
        assertThat(alice.troubles()).isEmpty();
    }

    @Test
    default void whoever_signs_out_of_pod_is_out_here_although_the_tab_is_open() {
        String key = pod().signIn("bob");
        Person bob = stage().somebody(Tongue.FR).carrying("sessionid", key);
        Page page = bob.open(PlanForm.PATH);
        assertThat(page.locator("[id='webinar:name']")).isVisible();
        pod().signOut(key);
        awaitSentToPod(key);
        PodRows before = pod().read();
        new PlanForm(page).fill("Trop tard", PlanForm.now().plusDays(60)).save();
        assertThat(page.locator("#why")).containsText("Votre session est terminée");
        page.locator("#elsewhere").click();
        assertThat(page.locator("h1")).hasText("Authentification");
        assertThat(pod().read()).isEqualTo(before);
    }

    @Test
    default void a_password_changed_in_pod_ends_a_session_here() {
        String key = pod().signIn("bob");
        assertThat(look(key).statusCode()).isEqualTo(200);
        String stored = pod().rows("SELECT password FROM auth_user WHERE username = 'bob'")
                .get(0)
                .get(0);
        try {
            pod().change("UPDATE auth_user SET password = 'pbkdf2_sha256$600000$other$x' WHERE username = 'bob'");
            awaitSentToPod(key);
        } finally {
            pod().change("UPDATE auth_user SET password = '" + stored + "' WHERE username = 'bob'");
        }
    }

    @Test
    default void a_session_that_ends_by_itself_ends_here() {
        String key = pod().keep(pod().sessionOf("bob"), Duration.ofSeconds(4));
        assertThat(look(key).statusCode()).isEqualTo(200);
        awaitSentToPod(key);
    }

    @Test
    default void whatever_is_no_session_leads_to_pods_page_and_writes_nothing() {
        Map<String, String> keys = new LinkedHashMap<>();
        String good = pod().sessionOf("alice");
        assertThat(look(pod().keep(good, LONG)).statusCode()).as("all right").isEqualTo(200);
        String signature = good.substring(good.lastIndexOf(':') + 1);
        keys.put("expired", pod().keep(good, Duration.ofSeconds(-1)));
        keys.put("signature cut", pod().keep(good.substring(0, good.lastIndexOf(':')), LONG));
        keys.put("signature forged", pod().keep(good.replace(signature, new StringBuilder(signature).reverse()), LONG));
        keys.put("data forged", pod().keep("x" + good, LONG));
        keys.put("another secret key", pod().keep(pod().sessionSignedElsewhere("alice"), LONG));
        keys.put("a way in that is closed", pod().keep(pod().sessionThrough("pod.gone.Backend", "alice"), LONG));
        keys.put("a user of another site", pod().signIn("erin"));
        keys.put("nobody's", "0123456789abcdef0123456789abcdef");
        keys.put("empty", "");
        keys.put("short", "abc");
        keys.put("long", "a".repeat(4000));
        keys.put("another alphabet", "../../../../etc/passwd");
        keys.put("SQL", "'--or-1=1--'");

        PodRows before = pod().read();
        keys.forEach((what, key) ->
                assertThat(isSentToPod(look(key))).as(what + ": " + look(key)).isTrue());
        assertThat(pod().read()).isEqualTo(before);
    }

    /** Django itself lets him in; we say why we don't, for sending him to Pod would send him back and forth. */
    @Test
    default void a_closed_account_is_told_so() {
        Person frank = stage().somebody(Tongue.FR).carrying("sessionid", pod().signIn("frank"));
        PodRows before = pod().read();
        Page page = frank.open(MyMeetings.PATH);
        assertThat(page.locator("#why")).isVisible();
        assertThat(page.locator("#account")).hasCount(0);
        assertThat(pod().read()).isEqualTo(before);
    }

    private HttpResponse<String> look(String key) {
        return Ask.get(stage().product().url() + MyMeetings.PATH, "sessionid=" + key);
    }

    private boolean isSentToPod(HttpResponse<String> answer) {
        String wanted = URLEncoder.encode(stage().product().url() + MyMeetings.PATH, StandardCharsets.UTF_8);
        return answer.statusCode() == 302
                && answer.headers()
                        .firstValue("Location")
                        .orElse("")
                        .equals(pod().signInPage() + "?referrer=" + wanted);
    }

    private void awaitSentToPod(String key) {
        Await.until("the session is over here too", SOON, () -> isSentToPod(look(key)));
    }
}
