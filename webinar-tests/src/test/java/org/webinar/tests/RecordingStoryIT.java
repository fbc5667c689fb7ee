package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.webinar.sandbox.bbb.Call;
import org.webinar.sandbox.bbb.Fault;
import org.webinar.sandbox.bbb.SandboxRecordings;

/** A presenter waits for the recording, publishes it and shows it to the audience, which has kept its page open. */
class RecordingStoryIT {
    private static final long START = 1_700_000_000_000L;
    private static final long END = START + 62 * 60_000;

    @RegisterExtension
    static final Stage stage = Stage.shared();

    private final SandboxRecordings server = stage.product().sandbox().bbb().recordings();

    @Test
    void a_recording_is_awaited_published_shown_and_taken_away_again() {
        var planned = Planned.on(stage, "Thermodynamique, enregistrée", PlanForm.freshDay());
        planned.meetings().pressStart(planned.name());
        planned.watching().awaitPhase("on_air", Await.TO_AIR);
        String room = room();
        planned.meetings().end(planned.name());
        planned.watching().awaitPhase("ended", Await.SOON);
        Locator link = planned.watching().page().locator("#recordings a");
        assertThat(link).hasCount(0);

        String id = "r-" + room;
        server.record(room, id, planned.name(), START, END);
        server.record(room, id + "-broken", planned.name(), START, END);
        server.damage(id + "-broken");
        var list = RecordingsPage.of(planned.meetings(), planned.name());
        list.awaitState(id, "PROCESSING").awaitState(id + "-broken", "BROKEN");
        assertThat(list.card(id).locator(".progress")).containsText("BigBlueButton le prépare encore");
        inBothLanguages(list.page().url(), "preparing");

        Stream.of("presentation", "video", "podcast", "notes").forEach(format -> server.add(id, format));
        server.become(id, "unpublished");
        list.awaitState(id, "UNPUBLISHED");
        assertThat(list.card(id).locator(".ways a")).hasCount(0);
        list.press(id, "publish", "Il est publié");
        list.awaitState(id, "PUBLISHED");
        assertThat(list.card(id).locator(".meta").first()).containsText("57 min");
        assertThat(list.card(id).locator(".ways li")).containsText(new String[] {
            "Présentation avec diapositives", "Vidéo", "Son seul", "Notes partagées", "Télécharger la vidéo"
        });
        asked("publishRecordings", "recordID", id, "publish", "true");

        list.press(id, "show", "Le public trouve le lien");
        assertThat(link).hasText("Watch the recording");
        inBothLanguages(list.page().url(), "published");
        look_at_the_end(planned.watching(), "one");
        Page watched = planned.watching().page().waitForPopup(link::click);
        watched.waitForURL("**/playback/video/" + id + "/");
        APIResponse file = list.page().context().request().get(videoFile(list, id));
        assertThat(file.url()).endsWith("/playback/video/" + id + "/video-0.m4v");
        assertThat(file.headers()).containsEntry("content-type", "video/mp4");

        showOthers(list, room, link);
        look_at_the_end(planned.watching(), "several");
        list.press(id, "unpublish", "Il n’est plus publié");
        assertThat(link).hasCount(2);
        asked("publishRecordings", "recordID", id, "publish", "false");
        list.press(id, "delete", "L’enregistrement est supprimé");
        assertThat(planned.presenter().questions())
                .anyMatch(question -> question.startsWith("Supprimer définitivement cet enregistrement"));
        assertThat(list.card(id)).hasCount(0);
        assertThat(list.page().locator(".deleted-recordings li")).hasCount(1);
        asked("deleteRecordings", "recordID", id);
    }

    /** BigBlueButton keeps them under the name that the room had. */
    @Test
    void a_meeting_that_is_called_otherwise_keeps_its_recordings() {
        var plan = PodMeeting.planned(stage, "Named before, " + System.nanoTime());
        String room = plan.meetings()
                .card(plan.name())
                .locator(".edit-link")
                .getAttribute("href")
                .replaceAll(".*/edit/|/$", "");
        server.record(room, "r-" + room, plan.name(), START, END);
        String name = "Named after, " + System.nanoTime();
        plan.meetings().choose(plan.name(), ".edit-link");
        var form = new PlanForm(plan.meetings().page());
        form.name().fill(name);
        MyMeetings renamed = form.plan();
        assertThat(renamed.card(name).locator(".edit-link")).hasAttribute("href", Pattern.compile(".*-named-after-.*"));
        var list = RecordingsPage.of(renamed, name);
        list.awaitState("r-" + room, "PROCESSING");
    }

    @Test
    void a_silent_server_is_a_sentence_and_strangers_see_nothing() {
        var plan = PodMeeting.planned(stage, "Nothing recorded, " + System.nanoTime());
        String address = "/meeting/recordings/" + plan.slug() + "/";
        stage.product().sandbox().bbb().misbehave(Fault.HTML_502);
        Page page = plan.presenter().open(address);
        assertThat(page.locator(".messages")).containsText("Its recordings cannot be had for the moment");
        inBothLanguages(page.url(), "silent");
        stage.product().sandbox().bbb().misbehave(Fault.NONE);
        page.locator("#again").click();
        assertThat(page.locator(".empty h2")).hasText("Nothing has been recorded");

        Page stranger = stage.signedIn("viewer", Tongue.EN).open("/live/events/");
        assertThat(stranger.context().request().get(address).status()).isEqualTo(403);
        Page gone = stage.somebody(Tongue.EN).open("/live/recording/" + plan.event() + "/999999/");
        assertThat(gone.locator(".messages")).hasText("The meeting has no such recording.");
        Accessible.everybodyCanUse(gone, Tongue.EN, "no such recording");
        assertThat(stranger.context().request().get(address + "r-1/video/").status())
                .isEqualTo(403);
    }

    /** Whoever has come to the first link with the keyboard stays there; the server does not know when the last one began. */
    private void showOthers(RecordingsPage list, String room, Locator links) {
        links.focus();
        List<String> others = List.of(room + "-second", room + "-undated");
        others.forEach(id -> {
            long start = id.endsWith("undated") ? 0 : START + 86_400_000;
            server.record(room, id, "Thermodynamique", start, start == 0 ? 0 : start + END - START);
            server.add(id, "video");
            server.become(id, "published");
        });
        list.page().navigate(list.page().url());
        others.forEach(id -> list.press(id, "show", "Le public trouve le lien"));
        assertThat(links).hasCount(3);
        assertThat(links.nth(0)).containsText("2023");
        assertThat(links.nth(1)).containsText("2023");
        assertThat(links.nth(2)).hasText("Watch the recording");
        assertThat(links.nth(0)).isFocused();
    }

    private static String videoFile(RecordingsPage list, String recording) {
        return list.card(recording).locator(".video-file").getAttribute("href");
    }

    private static void inBothLanguages(String url, String what) {
        for (Tongue tongue : Tongue.values()) {
            Page page = stage.signedIn("presenter", tongue).open(url);
            Accessible.everybodyCanUse(page, tongue, "recordings, " + what);
            stage.shots().takeAll(page, what + "-" + tongue);
            page.close();
        }
    }

    /** The live page changes its language by itself. */
    private static void look_at_the_end(LivePage live, String recordings) {
        for (Tongue tongue : List.of(Tongue.FR, Tongue.EN)) {
            String language = tongue.name().toLowerCase(Locale.ROOT);
            live.page().locator("[data-lang=" + language + "]").click();
            live.page().locator("html[lang=" + language + "]").waitFor();
            Accessible.everybodyCanUse(live.page(), tongue, "ended, with a recording");
            stage.shots().takeAll(live.page(), "ended-" + recordings + "-" + tongue);
        }
    }

    /** The server was asked so, signed as it wants it. */
    private static void asked(String call, String... parameters) {
        Call last = calls(call).reduce((one, next) -> next).orElseThrow();
        assertThat(last.checksumValid()).isTrue();
        for (int i = 0; i < parameters.length; i += 2) {
            assertThat(last.parameters()).containsEntry(parameters[i], parameters[i + 1]);
        }
    }

    private static String room() {
        return calls("create")
                .reduce((one, next) -> next)
                .orElseThrow()
                .parameters()
                .get("meetingID");
    }

    private static Stream<Call> calls(String name) {
        return stage.product().sandbox().bbb().calls().stream()
                .filter(call -> call.name().equals(name));
    }
}
