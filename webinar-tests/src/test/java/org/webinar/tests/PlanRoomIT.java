package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The presenter decides how the room shall be, who comes in and whose the webinar is too. */
class PlanRoomIT {
    private static final Pattern OPEN = Pattern.compile("open|");

    @RegisterExtension
    static final Stage stage = Stage.shared();

    private static PlanForm form(Tongue tongue) {
        return new PlanForm(stage.signedIn("presenter", tongue).open(PlanForm.PATH));
    }

    @Test
    void what_is_decided_is_what_bigbluebutton_is_told() {
        var witness = new Witness(stage.product().sandbox());
        String name = "Salle réglée";
        var form = form(Tongue.FR).fill(name, PlanForm.freshDay()).open("room").open("entry");
        form.field("welcome").fill("Bonjour <b>à toutes</b>\net à tous <script>alert(1)</script>");
        form.field("participants").fill("20");
        form.field("voice_bridge").fill("71234");
        form.field("webcams").check();
        form.page().getByLabel("Parler").check();
        form.page().getByLabel("Écrire dans les notes partagées").check();
        form.field("logout").fill("https://univ.example/merci");
        form.field("moderator_password").fill("sésame ouvre-toi");
        form.field("guests").selectOption("ASK_MODERATOR");
        stage.shots().takeAll(form.page(), "salle-reglee");

        var meetings = form.plan();
        meetings.pressStart(name);

        Await.until("the room is opened", Await.SOON, () -> !witness.roomCalls("create")
                .isEmpty());
        assertThat(witness.roomCalls("create").get(0).parameters())
                .containsAllEntriesOf(Map.ofEntries(
                        Map.entry("welcome", "Bonjour <b>à toutes</b><br>et à tous "),
                        Map.entry("maxParticipants", "20"),
                        Map.entry("voiceBridge", "71234"),
                        Map.entry("webcamsOnlyForModerator", "true"),
                        Map.entry("lockSettingsDisableMic", "true"),
                        Map.entry("lockSettingsDisableNotes", "true"),
                        Map.entry("lockSettingsDisableCam", "false"),
                        Map.entry("guestPolicy", "ASK_MODERATOR"),
                        Map.entry("logoutURL", "https://univ.example/merci"),
                        Map.entry("record", "false")))
                .doesNotContainKeys("attendeePW", "moderatorPW");
        meetings.page().reload();
        meetings.choose(name, ".edit-link");
        var editing = new PlanForm(meetings.page()).open("room");
        assertThat(editing.group("room")).containsText("La salle est peut-être ouverte.");
        assertThat(editing.field("welcome")).hasValue(Pattern.compile("Bonjour .*", Pattern.DOTALL));
        assertThat(editing.page().getByLabel("Parler")).isChecked();
        stage.shots().takeAll(editing.page(), "salle-ouverte");
    }

    @Test
    void who_is_added_finds_the_webinar_and_who_is_removed_does_not() {
        String name = "À deux";
        var form = form(Tongue.FR).fill(name, PlanForm.freshDay()).open("owners");
        form.field("words").fill("zz");
        form.field("words").press("Enter");
        assertThat(form.field("owners")).containsText("ne s’appelle « zz »");
        form.field("words").fill("viewer");
        form.field("look").click();
        form.page().locator("#found-list button").first().click();
        assertThat(form.page().locator("#owner-list")).containsText("Théo Lambert");
        assertThat(form.name()).hasValue(name);
        stage.shots().takeAll(form.page(), "a-deux");
        var meetings = form.plan();

        var other = stage.signedIn("viewer", Tongue.FR);
        assertThat(new MyMeetings(other.open(MyMeetings.PATH)).card(name)).isVisible();

        meetings.choose(name, ".edit-link");
        var editing = new PlanForm(meetings.page());
        assertThat(editing.group("owners")).hasAttribute("open", OPEN);
        editing.page().locator("#owner-list button").first().click();
        assertThat(editing.page().locator("#owner-list")).hasCount(0);
        editing.plan();
        assertThat(new MyMeetings(other.open(MyMeetings.PATH)).card(name)).hasCount(0);
        assertThat(other.troubles()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void everything_that_is_wrong_is_said_at_once_beside_it_and_nothing_is_lost(Tongue tongue) {
        var form = form(tongue).open("room").open("entry");
        form.force(form.name(), "x").force(form.start(), "someday");
        form.field("welcome").fill("x".repeat(301));
        form.field("participants").fill("many");
        form.field("voice_bridge").fill("1");
        form.field("logout").fill("javascript:alert(1)");
        form.field("moderator_password").fill("x".repeat(51));
        form.name().press("Enter");

        for (String field :
                new String[] {"name", "start", "welcome", "participants", "voice_bridge", "logout", "moderator_password"
                }) {
            assertThat(form.error(field)).not().isEmpty();
            assertThat(form.field(field)).hasAttribute("aria-invalid", "true");
        }
        for (String group : new String[] {"room", "entry"}) {
            assertThat(form.group(group)).hasAttribute("open", OPEN);
        }
        assertThat(form.group("recording")).not().hasAttribute("open", OPEN);
        assertThat(form.field("name")).isFocused();
        assertThat(form.field("participants")).hasValue("many");
        assertThat(form.field("welcome")).hasValue("x".repeat(301));
        assertThat(form.field("logout")).hasValue("javascript:alert(1)");
        Accessible.everybodyCanUse(form.page(), tongue, "form with everything wrong");
        if (tongue == Tongue.FR) {
            stage.shots().takeAll(form.page(), "tout-faux");
        }
    }

    @Test
    void two_who_edit_the_same_webinar_keep_what_each_has_typed() {
        String name = "Deux réglages";
        var meetings = form(Tongue.FR).fill(name, PlanForm.freshDay()).plan();
        String edit = meetings.card(name).locator(".edit-link").getAttribute("href");
        var presenter = stage.signedIn("presenter", Tongue.FR);
        var first = new PlanForm(presenter.open(edit)).open("room");
        var second = new PlanForm(presenter.open(edit)).open("room");
        first.field("welcome").fill("Bienvenue");
        first.plan();
        second.field("participants").fill("30");
        second.plan();
        var third = new PlanForm(presenter.open(edit)).open("room");
        var fourth = new PlanForm(presenter.open(edit)).open("room");
        assertThat(third.field("welcome")).hasValue("Bienvenue");
        assertThat(third.field("participants")).hasValue("30");
        third.field("welcome").fill("Salut");
        third.plan();
        fourth.field("welcome").fill("Bonsoir");
        fourth.save();
        assertThat(fourth.messages()).containsText("« Salut »");
        assertThat(fourth.group("room")).hasAttribute("open", OPEN);
        assertThat(fourth.field("welcome")).hasValue("Bonsoir");
        fourth.plan();
        assertThat(new PlanForm(presenter.open(edit)).field("welcome")).hasValue("Bonsoir");
        assertThat(presenter.troubles()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void the_groups_are_for_everybody(Tongue tongue) {
        var form = form(tongue);
        Page page = form.page();
        for (String group : new String[] {"repeat", "owners", "entry", "recording", "room"}) {
            form.open(group);
        }
        Accessible.everybodyCanUse(page, tongue, "form with all groups");
        stage.shots().takeAll(page, "groupes");
    }
}
