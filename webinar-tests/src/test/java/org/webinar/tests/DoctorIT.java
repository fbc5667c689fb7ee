package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.webinar.tests.Accessible.everybodyCanUse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.sandbox.bbb.Fault;

/** An administrator asks the server doctor, who says in words what is wrong. In a house of its own, for it writes mails. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DoctorIT {
    private static final String PATH = "/webinar/doctor/";
    private static final double A_MINUTE = 60_000;

    private static MicroProduct product;

    @RegisterExtension
    static final Stage stage = new Stage(DoctorIT::start);

    private static Product start(Path data) {
        product = Administrator.house(data);
        return product;
    }

    private static void examine(Page page) {
        page.locator("[id='examine:now']").click();
        assertThat(page.locator("[id='findings'][data-running='false'] #summary"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(A_MINUTE));
    }

    private static Locator finding(Page page, String word) {
        return page.locator("li.check[data-finding='" + word + "']");
    }

    @Test
    @Order(1)
    void before_the_first_examination_the_page_says_so_and_then_that_nothing_is_broken() {
        Page page = Administrator.open(stage, Tongue.EN, PATH);
        assertThat(page.locator(".empty")).containsText("Nothing has been examined yet");
        everybodyCanUse(page, Tongue.EN, "doctor without a report");
        examine(page);
        assertThat(page.locator("#summary")).containsText("less than a minute ago");
        assertThat(page.locator("li.check.broken")).hasCount(0);
        for (String word : new String[] {
            "API_ANSWERS",
            "SECRET_ACCEPTED",
            "CHECKSUM_SHA256",
            "NAMES_ARRIVE",
            "WEBHOOKS_THERE",
            "CHAT_OUT_THERE",
            "LEADS_HERE",
            "FORWARDED_RIGHT",
            "LINE_AT_ONCE",
            "SCHEMA_FITS",
            "SETTINGS_FIT"
        }) {
            assertThat(finding(page, word)).hasCount(1);
        }
        assertThat(finding(page, "GATEWAY_NEVER_TRIED")).hasCount(2);
        assertThat(finding(page, "GATEWAY_NEVER_TRIED").first()).containsText("It was never tested");
        everybodyCanUse(page, Tongue.EN, "doctor with a report");
        stage.shots().takeAll(page, "doctor-well");
    }

    /** Pressed by somebody who has read what it does; the room is gone afterwards. */
    @Test
    @Order(2)
    void a_room_for_a_minute_shows_that_bigbluebutton_reaches_us_and_is_ended() {
        Page page = Administrator.open(stage, Tongue.EN, PATH);
        page.locator("details.knock summary", new Page.LocatorOptions().setHasText("Open a room"))
                .click();
        page.locator("[id='examine:room']").click();
        for (String word :
                new String[] {"ROOM_OPENS", "JOIN_LEADS", "CLIENT_OPENS", "WEBHOOK_ARRIVES", "CALLBACK_ARRIVES"}) {
            assertThat(finding(page, word)).hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(A_MINUTE));
        }
        assertThat(page.locator("li.check.broken")).hasCount(0);
        assertThat(product.sandbox().bbb().calls())
                .extracting(call -> call.name())
                .containsSubsequence("create", "join", "end");
        page.locator("details.codes summary").click();
        assertThat(page.locator("li[data-code='1007']")).containsText("Open UDP 16384 to 32768");
        everybodyCanUse(page, Tongue.EN, "doctor with a room and the numbers of the client");
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    @Order(3)
    void a_bigbluebutton_that_is_broken_is_told_in_words(Tongue tongue) {
        product.sandbox().bbb().misbehave(Fault.HTML_502);
        Page page = Administrator.open(stage, tongue, PATH);
        examine(page);
        boolean french = tongue == Tongue.FR;
        assertThat(page.locator("#summary.error")).containsText(french ? "en panne" : "broken");
        assertThat(page.locator("section.finding-group").first()).hasAttribute("data-topic", "BBB");
        assertThat(finding(page, "API_BROKEN"))
                .containsText(french ? "BigBlueButton derrière lui ne répond pas" : "BigBlueButton behind it does not");
        assertThat(finding(page, "API_BROKEN"))
                .containsText(french ? "aucun webinaire ne commence" : "no webinar begins");
        everybodyCanUse(page, tongue, "doctor with a broken BigBlueButton");
        stage.shots().takeAll(page, "doctor-broken-" + tongue);
    }

    @Test
    @Order(4)
    void the_report_can_be_copied_as_a_text_without_secrets() {
        Page page = Administrator.open(stage, Tongue.EN, PATH);
        page.locator("details.as-text summary").click();
        String text = page.locator("#as-text").inputValue();
        assertThat(text).contains("API_BROKEN", "BigBlueButton");
        assertThat(text)
                .doesNotContain(
                        product.sandbox().bbb().secret(),
                        product.sandbox().gateway(1).token(),
                        "checksum=");
        everybodyCanUse(page, Tongue.EN, "doctor as a text");
    }

    @Test
    @Order(5)
    void nobody_else_sees_it() {
        Page page = stage.signedIn("presenter", Tongue.EN).open(MyMeetings.PATH);
        assertThat(page.navigate(PATH).status()).isEqualTo(403);
        assertThat(page.locator(".findings")).hasCount(0);
    }
}
