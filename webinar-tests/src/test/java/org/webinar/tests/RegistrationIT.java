package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People register for a webinar: open, by approval, when it is full; and only who has a place comes in. */
class RegistrationIT {
    private static final Pattern LINK = Pattern.compile("/live/registration/\\d+-[0-9a-f]{64}/");

    @RegisterExtension
    static final Stage stage = Stage.shared();

    private static LocatorAssertions.ContainsTextOptions soon() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(Await.SOON.toMillis());
    }

    @Test
    void a_place_is_needed_and_given_and_moves_up_when_somebody_cancels() throws Exception {
        var planned = Planned.on(stage, "Inscription", PlanForm.freshDay());
        String live = planned.meetings().audienceAddress("Inscription");
        var form = EventForm.of(planned.meetings(), "Inscription");
        kind(form, "OPEN");
        form.field("required").check();
        form.field("places").fill("0");
        form.press("save");
        assertThat(form.error("places")).containsText("Le nombre de places est compris entre 1");
        form.field("places").fill("1");
        form.save();
        assertThat(form.field("places")).hasValue("1");
        Accessible.everybodyCanUse(form.page(), Tongue.FR, "form with registration");
        form.page().locator("#registration-box").scrollIntoViewIfNeeded();
        stage.shots().takeAll(form.page(), "form");

        planned.watching().awaitPhase("register", Await.SOON);
        Page gate = planned.watching().page();
        assertThat(gate.locator("#title")).hasText("Inscription");
        assertThat(gate.locator("#registration-words")).containsText("Register, and you get a mail", soon());
        Accessible.everybodyCanUse(gate, Tongue.EN, "registration needed");
        stage.shots().takeAll(gate, "gate");

        ana_registers_though_her_finger_slips(gate);
        assertThat(planned.watching().phase()).isEqualTo("register");

        // In another browser: the link shows, the button lets in, and the word leaves the address.
        String link = link(PostOffice.await(stage, "ana@registered.example", 1).get(0));
        var elsewhere = stage.somebody(Tongue.EN);
        Page mine = elsewhere.open(link);
        assertThat(mine.locator("#state")).containsText("you have a place");
        assertThat(mine.locator("#state")).containsText("<script>alert(1)</script> 🎉 مرحبا");
        Accessible.everybodyCanUse(mine, Tongue.EN, "my registration");
        stage.shots().takeAll(mine, "mine");
        mine.locator("[id='mine:watch']").click();
        mine.waitForURL("**" + live);
        var inside = new LivePage(mine);
        inside.awaitPhase("waiting", Await.SOON);
        assertThat(mine.locator("#registration-words")).containsText("have a place", soon());
        stage.shots().takeAll(mine, "inside");

        in_french_somebody_waits(live);
        // Who cancels is shown out at once, and the next one gets the place.
        Page again = elsewhere.page().context().newPage();
        again.navigate(stage.product().url() + link);
        again.locator("[id='mine:cancel']").click();
        assertThat(again.locator("#content")).containsText("Your registration is cancelled.");
        inside.awaitPhase("register", Await.SOON);
        MimeMessage place = PostOffice.await(stage, "bob@registered.example", 2).get(1);
        assertThat(place.getSubject()).isEqualTo("Inscription confirmée : Inscription");
        assertThat(planned.presenter().troubles()).isEmpty();

        the_owner_sees_who(planned);
    }

    private static void ana_registers_though_her_finger_slips(Page gate) {
        gate.locator("#registration-form button").click();
        assertThat(gate.locator("#registration-name-problem")).hasText("Please say your name.");
        gate.locator("#registration-name").fill("Ana <script>alert(1)</script> 🎉 مرحبا");
        gate.locator("#registration-address").fill("nobody");
        gate.locator("#registration-consent").check();
        gate.locator("#registration-form button").click();
        assertThat(gate.locator("#registration-address-problem")).hasText("This is no mail address.");
        assertThat(gate.locator("#registration-address")).isFocused();
        Accessible.everybodyCanUse(gate, Tongue.EN, "registration with an error");
        gate.locator("#registration-address").fill("ana@registered.example");
        gate.locator("#registration-form button").dblclick();
        assertThat(gate.locator("#registration-words")).containsText("on its way to ana@registered.example", soon());
    }

    private static void in_french_somebody_waits(String live) throws Exception {
        var page = new LivePage(stage.somebody(Tongue.FR).open(live));
        page.awaitPhase("register", Await.SOON);
        assertThat(page.page().locator("#registration-words")).containsText("Toutes les places sont prises", soon());
        Accessible.everybodyCanUse(page.page(), Tongue.FR, "full");
        new Keys(page.page())
                .to("#registration-name")
                .type("Bob")
                .to("#registration-address")
                .type("bob@registered.example")
                .to("#registration-consent")
                .press("Space")
                .to("#registration-form button")
                .press("Enter");
        assertThat(page.page().locator("#registration-words")).containsText("Un courriel est en route", soon());
        stage.shots().takeAll(page.page(), "attente");
        assertThat(PostOffice.await(stage, "bob@registered.example", 1).get(0).getSubject())
                .isEqualTo("Liste d’attente : Inscription");
    }

    private static void the_owner_sees_who(Planned planned) {
        Page list = planned.presenter().open("/meeting/");
        new MyMeetings(list).choose("Inscription", ".registrations-link");
        assertThat(list.locator("#summary")).hasText("Places prises : 1 sur 1. En attente : 0. À décider : 0.");
        assertThat(list.locator("tr[data-address='bob@registered.example'] .badge"))
                .hasText("a une place");
        assertThat(list.locator("tr[data-address='ana@registered.example'] .badge"))
                .hasText("annulé");
        Accessible.everybodyCanUse(list, Tongue.FR, "registrations");
        stage.shots().takeAll(list, "list");
        String table = list.request()
                .get(stage.product().url() + list.locator("#download").getAttribute("href"))
                .text();
        assertThat(table).contains("\"bob@registered.example\"");
        list.locator("tr[data-address='bob@registered.example'] input").check();
        list.locator("[id='people:decline']").click();
        assertThat(list.locator("tr[data-address='bob@registered.example'] .badge"))
                .hasText("refusé");
    }

    @Test
    void by_approval_somebody_says_yes_and_the_page_stays_open_to_all() throws Exception {
        var planned = Planned.on(stage, "Sur approbation", PlanForm.freshDay());
        var form = EventForm.of(planned.meetings(), "Sur approbation");
        kind(form, "APPROVAL");
        form.save();
        Page page = planned.watching().page();
        assertThat(page.locator("#registration-words")).containsText("the presenters decide", soon());
        assertThat(planned.watching().phase()).isEqualTo("waiting");
        stage.shots().takeAll(page, "below");
        page.locator("#registration-name").fill("=HYPERLINK(1)");
        page.locator("#registration-address").fill("eve@registered.example");
        page.locator("#registration-consent").check();
        page.locator("#registration-form button").click();
        assertThat(PostOffice.await(stage, "eve@registered.example", 1).get(0).getSubject())
                .isEqualTo("Registration to be approved: Sur approbation");
        form.page().locator("#registrations").click();
        Page list = form.page();
        list.locator("#all").check();
        list.locator("[id='people:accept']").click();
        assertThat(list.locator("#messages")).containsText("Une personne est prévenue par courriel.");
        assertThat(PostOffice.await(stage, "eve@registered.example", 2).get(1).getSubject())
                .isEqualTo("Registered: Sur approbation");
        assertThat(list.request()
                        .get(stage.product().url() + list.locator("#download").getAttribute("href"))
                        .text())
                .contains("\"'=HYPERLINK(1)\"");
    }

    @Test
    void a_link_is_for_nobody_else_to_learn_and_ten_megabytes_are_no_name() {
        var planned = Planned.on(stage, "Lien personnel", PlanForm.freshDay());
        String api = stage.product().url() + "/live/api"
                + planned.meetings()
                        .audienceAddress("Lien personnel")
                        .replaceFirst("^/live/event/([^/]+)/$", "/events/$1/registration");
        Page page = planned.watching().page();
        String path = "/live/registration/1-" + "0".repeat(64) + "/";
        var answer = page.request().get(stage.product().url() + path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.headers())
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry("cache-control", "private, no-store")
                .containsEntry("x-robots-tag", "noindex, nofollow");
        int status = (int) page.evaluate(
                "async path => (await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' },"
                        + " body: JSON.stringify({ name: 'x'.repeat(1e7), address: 'a@b.example', consent: true }) })).status",
                api);
        assertThat(status).isEqualTo(413);
    }

    private static void kind(EventForm form, String kind) {
        form.page().locator("input[name='page:kind'][value=" + kind + "]").check();
    }

    private static String link(MimeMessage mail) throws Exception {
        MimeMultipart ways = (MimeMultipart)
                ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
        Matcher matcher = LINK.matcher(ways.getBodyPart(0).getContent().toString());
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }
}
