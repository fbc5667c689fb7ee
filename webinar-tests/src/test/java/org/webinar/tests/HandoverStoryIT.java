package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.webinar.doubles.pod.BadDay;
import org.webinar.doubles.pod.PodDouble;
import org.webinar.doubles.pod.PodVideo;
import org.webinar.sandbox.bbb.SandboxRecordings;

/** A presenter brings a recording into Pod, sees how far it is, changes her mind, and tries again. */
class HandoverStoryIT {
    private static final long START = 1_700_000_000_000L;
    private static final long END = START + 62 * 60_000;

    @RegisterExtension
    static final Stage stage = Stage.shared();

    private final SandboxRecordings server = stage.product().sandbox().bbb().recordings();
    private final PodDouble pod = stage.product().sandbox().pod();

    @AfterEach
    void have_a_good_day() {
        pod.have(BadDay.NONE);
    }

    private PodMeeting recorded(String name) {
        var plan = PodMeeting.planned(stage, name);
        server.record(room(plan), id(plan), name, START, END);
        List.of("presentation", "video").forEach(format -> server.add(id(plan), format));
        server.become(id(plan), "published");
        return plan;
    }

    /** BigBlueButton's name of its room. */
    private static String room(PodMeeting plan) {
        String words = plan.name().toLowerCase(Locale.ROOT).replace(' ', '-');
        return "%04d-%s".formatted(Long.valueOf(plan.number()), words);
    }

    private static String id(PodMeeting plan) {
        return "r-" + plan.name().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String address(PodMeeting plan) {
        return "/meeting/recordings/" + plan.slug() + "/";
    }

    private List<PodVideo> videos(String title) {
        return pod.videos().stream()
                .filter(video -> title.equals(video.fields().get("title")))
                .toList();
    }

    private static Locator way(RecordingsPage list, PodMeeting plan, String state) {
        Locator way = list.card(id(plan)).locator(".way");
        assertThat(way).hasAttribute("data-way", state);
        return way;
    }

    @Test
    void a_recording_becomes_a_draft_in_pod_once_and_the_page_says_how_far_it_is() {
        String name = "Chimie organique " + System.nanoTime();
        var plan = recorded(name);
        CountDownLatch takes = new CountDownLatch(1);
        pod.have(BadDay.waiting(takes));
        var list = new RecordingsPage(plan.presenter().open(address(plan)));
        var other = new RecordingsPage(list.page().context().newPage());
        other.page().navigate(list.page().url());
        list.press(id(plan), "hand-over", "It will be handed over to Pod");
        other.press(id(plan), "hand-over", "It will be handed over to Pod");
        Locator sending = way(list, plan, "SENDING");
        assertThat(sending.locator("progress")).isVisible();
        assertThat(sending).containsText("Going to Pod: ");
        shown(plan, "on-its-way");

        takes.countDown();
        assertThat(way(list, plan, "DONE")).containsText("In Pod, as a draft");
        assertThat(list.card(id(plan)).locator("[id$=':hand-over']")).hasCount(0);
        shown(plan, "in-pod");
        assertThat(videos(name)).singleElement().satisfies(video -> {
            assertThat(video.draft()).isTrue();
            assertThat(video.fields()).containsEntry("date_evt", "2023-11-14");
            assertThat(new String(video.bytes(), 4, 4, StandardCharsets.UTF_8)).isEqualTo("ftyp");
            assertThat(pod.encoded()).containsOnlyOnce(video.slug());
        });
        Page there = list.page()
                .waitForPopup(() -> list.card(id(plan)).locator("a.in-pod").click());
        assertThat(there.locator("h1")).hasText("A video in Pod");
    }

    @Test
    void what_pod_refuses_is_said_in_words_and_goes_when_it_is_mended() {
        String name = "Droit civil " + System.nanoTime();
        var plan = recorded(name);
        pod.have(BadDay.NO_STAFF);
        var list = new RecordingsPage(plan.presenter().open(address(plan)));
        list.press(id(plan), "hand-over", "It will be handed over to Pod");
        assertThat(way(list, plan, "FAILED")).containsText("Pod does not let this server in");
        shown(plan, "refused");
        pod.have(BadDay.NONE);
        list.press(id(plan), "hand-over", "It will be handed over to Pod");
        way(list, plan, "DONE");
        assertThat(videos(name)).hasSize(1);
    }

    @Test
    void what_is_on_its_way_can_be_kept_back() {
        String name = "Latin " + System.nanoTime();
        var plan = recorded(name);
        CountDownLatch takes = new CountDownLatch(1);
        pod.have(BadDay.waiting(takes));
        var list = new RecordingsPage(plan.presenter().open(address(plan)));
        try {
            list.press(id(plan), "hand-over", "It will be handed over to Pod");
            way(list, plan, "SENDING");
            list.press(id(plan), "keep", "It is not handed over");
            assertThat(way(list, plan, "CANCELLED")).containsText("Not handed over");
            shown(plan, "kept-back");
        } finally {
            takes.countDown();
        }
    }

    /** Links stand in mails, and mail programs follow them. */
    @Test
    void pods_old_address_leads_to_the_page_and_changes_nothing() {
        String name = "Geographie " + System.nanoTime();
        var plan = recorded(name);
        String old = "/meeting/upload_recording_to_pod/" + plan.slug() + "/" + id(plan) + "/";
        Page page = plan.presenter().open(old);
        assertThat(page.locator("h1")).hasText("Recordings");
        assertThat(page.locator("[id$=':hand-over']")).hasValue("Hand over to Pod");
        assertThat(page.locator(".way")).hasCount(0);
        assertThat(videos(name)).isEmpty();
    }

    private static void shown(PodMeeting plan, String what) {
        for (Tongue tongue : Tongue.values()) {
            Page page = stage.signedIn("presenter", tongue).open(address(plan));
            Accessible.everybodyCanUse(page, tongue, "recordings, " + what);
            stage.shots().takeAll(page, what + "-" + tongue);
            page.close();
        }
    }
}
