package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The main job without a mouse: sign in, plan, start, write, answer, end. */
class KeyboardIT {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMdduuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("hhmma", Locale.US);
    private static final DateTimeFormatter VALUE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    @RegisterExtension
    static final Stage stage = Stage.shared();

    @Test
    void a_presenter_and_a_viewer_need_no_mouse() {
        Page page = stage.somebody(Tongue.FR).open("/login");
        var presenter = new Keys(page);
        signIn(presenter, "presenter", MyMeetings.PATH);
        presenter.to("#add").press("Enter");
        String lecture = "Cours sans souris";
        plan(presenter, lecture, PlanForm.freshDay());
        var meetings = new MyMeetings(page);
        assertThat(meetings.card(lecture)).isVisible();

        String address = meetings.audienceAddress(lecture);
        Page watching = stage.somebody(Tongue.FR).open("/login?next=" + address);
        var viewer = new Keys(watching);
        signIn(viewer, "viewer", address);
        var live = new LivePage(watching);
        live.awaitPhase("waiting", Await.SOON);
        assertThat(watching.locator("#recorded")).isHidden();

        Page opened = page.waitForPopup(() -> presenter
                .to(meetings.card(lecture).locator("[id$=':room:start']"))
                .press("Enter"));
        var room = new Room(opened);
        live.awaitPhase("on_air", Await.TO_AIR);
        viewer.to("#chat-text").type("Entrée suffit").press("Enter");
        room.line("Entrée suffit");
        viewer.to("#play").press("Space");
        assertThat((Boolean) watching.locator("#player").evaluate("it => it.paused"))
                .isTrue();
        viewer.press("Space");

        presenter.to(meetings.card(lecture).locator("[id$=':end']")).press("Enter");
        presenter.to(page.locator(".ui-confirmdialog-yes")).press("Enter");
        live.awaitPhase("ended", Await.TO_AIR);
        assertThat(live.neverReloaded()).isTrue();
    }

    private static void signIn(Keys keys, String who, String wanted) {
        keys.to("[id='login:username']").type(who);
        keys.press("Tab").type(who).press("Enter");
        keys.page().waitForURL("**" + wanted);
    }

    /** The parts of a date are typed one after the other, in the order of the browser's own language. */
    private static void plan(Keys keys, String name, LocalDateTime start) {
        keys.to("[id='webinar:name']").type(name);
        keys.press("Tab");
        keys.page().keyboard().type(DATE.format(start));
        keys.press("ArrowRight");
        keys.page().keyboard().type(TIME.format(start));
        assertThat(keys.page().locator("[id='webinar:start']")).hasValue(VALUE.format(start));
        keys.to("[id='webinar:save']").press("Enter");
        keys.page().locator("#add").waitFor();
    }
}
