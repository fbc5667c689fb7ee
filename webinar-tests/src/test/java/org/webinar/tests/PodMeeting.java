package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;

/** A planned webinar: its meeting, its event, and the presenter's browser. */
record PodMeeting(Person presenter, MyMeetings meetings, String name) {
    static PodMeeting planned(Stage stage, String name) {
        var presenter = stage.signedIn("presenter", Tongue.EN);
        var form = new PlanForm(presenter.open(PlanForm.PATH)).fill(name, PlanForm.freshDay());
        return new PodMeeting(presenter, form.plan(), name);
    }

    String number() {
        return meetings.card(name).getAttribute("data-meeting");
    }

    String slug() {
        return "%04d-whatever-it-is-called".formatted(Long.valueOf(number()));
    }

    String live() {
        return meetings.audienceAddress(name);
    }

    String event() {
        return live().replaceAll("\\D*(\\d+).*", "$1");
    }

    Invited invited() {
        Page page = presenter.open("/meeting/invite/" + slug() + "/");
        String password = page.locator("#for-room").inputValue().replaceAll("(?s).*Password: (\\S+).*", "$1");
        assertThat(page.locator("#for-audience").inputValue()).contains(live()).doesNotContain(password);
        return new Invited(
                password, URI.create(page.locator("#direct").inputValue()).getPath());
    }

    /**
     * What the page for inviting says.
     *
     * @param direct path of the link that asks for no password
     */
    record Invited(String password, String direct) {}
}
