package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The presenter decides what the audience sees and who that is, and open pages follow at once. */
class EventFormIT {
    private static final Duration SOON = Await.SOON;

    @RegisterExtension
    static final Stage stage = Stage.shared();

    private static LocatorAssertions.HasTextOptions soon() {
        return new LocatorAssertions.HasTextOptions().setTimeout(SOON.toMillis());
    }

    @Test
    void a_description_is_formatted_and_read_at_once_and_nothing_in_it_runs() {
        var planned = Planned.on(stage, "Décrire", PlanForm.freshDay());
        Page watching = planned.watching().page();
        var form = EventForm.of(planned.meetings(), "Décrire");
        stage.shots().takeAll(form.page(), "page-du-public");
        form.text()
                .fill("## Programme\n\nBonjour **Zoé** 🎉\n\n- [le cours](https://univ.example/cours)\n- مرحبا\n\n"
                        + "<script>alert(1)</script> <img src=x onerror=alert(2)>");
        form.press("look");
        assertThat(form.page().locator("#preview h3")).hasText("Programme");
        assertThat(watching.locator("#description-box")).isHidden();
        stage.shots().takeAll(form.page(), "apercu");

        form.save();

        assertThat(watching.locator("#description h3")).hasText("Programme", soon());
        assertThat(watching.locator("#description strong")).hasText("Zoé");
        assertThat(watching.locator("#description li")).hasCount(2);
        assertThat(watching.locator("#description a")).hasAttribute("href", "https://univ.example/cours");
        assertThat(watching.locator("#description a")).hasAttribute("target", "_blank");
        assertThat(watching.locator("#description a")).hasAttribute("rel", Pattern.compile(".*noopener.*"));
        assertThat(watching.locator("#description")).containsText("<script>alert(1)</script>");
        assertThat(watching.locator("#description script, #description img")).hasCount(0);
        assertThat(planned.watching().neverReloaded()).isTrue();
        assertThat(planned.presenter().troubles()).isEmpty();
        assertThat(form.text())
                .hasValue(Pattern.compile("## Programme\n\nBonjour \\*\\*Zoé\\*\\* 🎉.*", Pattern.DOTALL));
        Accessible.everybodyCanUse(watching, Tongue.EN, "page with a description");
        watching.locator("#description").scrollIntoViewIfNeeded();
        stage.shots().takeAll(watching, "description");
    }

    @Test
    void who_may_not_watch_any_more_is_sent_to_the_gate_at_once() {
        var planned = Planned.on(stage, "Restreindre", PlanForm.freshDay());
        String address = planned.meetings().audienceAddress("Restreindre");
        var inside = new LivePage(stage.signedIn("viewer", Tongue.EN).open(address));
        inside.awaitPhase("waiting", SOON);
        var form = EventForm.of(planned.meetings(), "Restreindre")
                .audience("SIGNED_IN")
                .save();

        planned.watching().awaitPhase("sign_in", SOON);
        assertThat(planned.watching().neverReloaded()).isTrue();
        assertThat(inside.phase()).isEqualTo("waiting");
        var card = new MyMeetings(planned.presenter().open(MyMeetings.PATH)).card("Restreindre");
        assertThat(card.locator(".badge.reserved")).hasText("Page à accès réservé");
        assertThat(card.locator(".badge.room-restricted")).hasCount(0);

        form.audience("GROUPS");
        form.press("save");
        assertThat(form.error("groups")).hasText("Choisissez au moins un groupe, ou un autre public.");
        stage.shots().takeAll(form.page(), "sans-groupe");
        form.audience("GROUPS").group("Enseignants").save();
        inside.awaitPhase("not_in_group", SOON);
        assertThat(form.page().locator("#group-box")).isVisible();
        form.audience("EVERYBODY").save();
        assertThat(form.page().locator("#group-box")).isHidden();
        new LivePage(stage.somebody(Tongue.EN).open(address)).awaitPhase("waiting", SOON);
    }

    @Test
    void a_password_is_set_shown_as_set_and_removed() {
        var planned = Planned.on(stage, "Mot de passe", PlanForm.freshDay());
        String address = planned.meetings().audienceAddress("Mot de passe");
        var form = EventForm.of(planned.meetings(), "Mot de passe");
        form.field("password").evaluate("field => { field.value = 'x'.repeat(51); }");
        form.press("save");
        assertThat(form.error("password")).hasText("Un mot de passe compte 50 caractères au plus.");
        form.field("password").fill("sésame 🎉");
        form.save();
        assertThat(form.page().locator("#locked")).hasText("Un mot de passe est défini");
        assertThat(form.page().content()).doesNotContain("sésame");

        planned.watching().awaitPhase("password", SOON);
        var late = new LivePage(stage.somebody(Tongue.EN).open(address));
        late.awaitPhase("password", SOON);
        late.page().locator("#password").fill("sésame 🎉");
        late.page().locator("#password-form button").click();
        late.awaitPhase("waiting", SOON);

        // What is not touched stays, the password too.
        form.text().fill("Bonjour");
        form.save();
        assertThat(form.page().locator("#locked")).isVisible();
        form.field("draft").scrollIntoViewIfNeeded();
        stage.shots().takeAll(form.page(), "mot-de-passe");
        form.field("unlock").check();
        form.save();
        assertThat(form.page().locator("#locked")).hasCount(0);
        new LivePage(stage.somebody(Tongue.EN).open(address)).awaitPhase("waiting", SOON);
    }

    @Test
    void a_draft_is_there_for_its_owners_and_by_the_private_link() {
        var planned = Planned.on(stage, "Brouillon", PlanForm.freshDay());
        String address = planned.meetings().audienceAddress("Brouillon");
        var form = EventForm.of(planned.meetings(), "Brouillon");
        assertThat(form.address()).endsWith(address);
        form.field("draft").check();
        form.save();
        planned.watching().awaitPhase("missing", SOON);
        assertThat(form.address()).matches(".*" + Pattern.quote(address) + "[0-9a-f]{64}/");
        assertThat(form.page().locator("#embedding"))
                .hasValue(Pattern.compile("<iframe src=\".*\" title=\"Brouillon\".*"));
        form.page().locator("#code").scrollIntoViewIfNeeded();
        stage.shots().takeAll(form.page(), "brouillon");
        new LivePage(stage.somebody(Tongue.EN).open(address)).awaitPhase("missing", SOON);
        new LivePage(stage.somebody(Tongue.EN).open(form.address())).awaitPhase("waiting", SOON);
        new LivePage(planned.presenter().open(address)).awaitPhase("waiting", SOON);
    }

    @Test
    void two_at_one_form_both_keep_what_they_typed() {
        var planned = Planned.on(stage, "À deux pages", PlanForm.freshDay());
        var first = EventForm.of(planned.meetings(), "À deux pages");
        var second = new EventForm(planned.presenter().open(first.page().url()));
        first.text().fill("La première");
        first.audience("SIGNED_IN").save();
        second.text().fill("La *seconde*");
        second.press("save");
        assertThat(second.messages()).containsText("Description : quelqu’un d’autre");
        assertThat(second.page().locator("#theirs")).containsText("La première");
        assertThat(second.text()).hasValue("La *seconde*");
        stage.shots().takeAll(second.page(), "a-deux");
        second.save();
        assertThat(second.text()).hasValue("La *seconde*");
        assertThat(second.page().locator("input[value=SIGNED_IN]")).isChecked();
    }

    @Test
    void too_much_is_refused_beside_the_field_and_nothing_is_lost() {
        var planned = Planned.on(stage, "Trop long", PlanForm.freshDay());
        var form = EventForm.of(planned.meetings(), "Trop long");
        form.paste(100_000);
        form.field("save").click();
        assertThat(form.page().locator("#text-too-long"))
                .hasText(Pattern.compile("20.000 caractères au plus : il y en a 10.000.000\\. Rien n’a été envoyé.*"));
        assertThat(form.text().evaluate("field => field.value.length")).isEqualTo(10_000_000);
        form.paste(201);
        form.lookAtNothing();
        form.press("save");
        assertThat(form.error("text")).hasText(Pattern.compile("20.000 caractères au plus : il y en a 20.100\\..*"));
        assertThat(form.text().evaluate("field => field.value.length")).isEqualTo(20_100);
        assertThat(form.text()).isFocused();
        stage.shots().takeAll(form.page(), "trop-long");
        form.text().fill("Assez");
        form.save();
        assertThat(planned.watching().page().locator("#description")).hasText("Assez", soon());
    }

    @Test
    void ten_megabytes_past_the_page_change_nothing() {
        var planned = Planned.on(stage, "Dix mégas", PlanForm.freshDay());
        var form = EventForm.of(planned.meetings(), "Dix mégas");
        form.text().fill("Assez");
        form.save();
        assertThat(form.sendPastThePage(100_000)).isEqualTo(413);
        var again = new LivePage(
                stage.somebody(Tongue.EN).open(planned.watching().page().url()));
        assertThat(again.page().locator("#description")).hasText("Assez", soon());
    }

    @Test
    void for_others_there_is_no_such_page_and_strangers_sign_in_first() {
        var planned = Planned.on(stage, "Le mien", PlanForm.freshDay());
        String path = planned.meetings().card("Le mien").locator(".page-link").getAttribute("href");
        assertThat(path).matches("/live/event_edit/\\d{4,}-le-mien/");
        var viewer = stage.signedIn("viewer", Tongue.EN);
        Page page = viewer.open(path);
        assertThat(viewer.page().request().get(path).status()).isEqualTo(404);
        assertThat(page.locator("[id='page:save'], #address")).hasCount(0);
        assertThat(viewer.page().request().get("/live/event_edit/999999-x/").status())
                .isEqualTo(404);
        Page door = stage.somebody(Tongue.EN).open(path);
        SignIn.at(door).with("presenter", "presenter");
        door.waitForURL("**" + path);
        assertThat(door.locator("[id='page:save']")).isVisible();
    }

    @Test
    void everybody_can_use_it_in_either_language() {
        var planned = Planned.on(stage, "Pour tous", PlanForm.freshDay());
        String path = planned.meetings().card("Pour tous").locator(".page-link").getAttribute("href");
        for (Tongue tongue : Tongue.values()) {
            var form = new EventForm(stage.signedIn("presenter", tongue).open(path));
            form.text().fill("## A\n\n- b");
            form.audience("GROUPS");
            form.press("look");
            Accessible.everybodyCanUse(form.page(), tongue, "form of the audience's page");
            form.press("save");
            Accessible.everybodyCanUse(form.page(), tongue, "form of the audience's page, refused");
        }
    }
}
