package org.webinar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

/**
 * A webinar at two servers, planned by the presenter, with one signed-in viewer on its page.
 *
 * @param name its title
 * @param presenter the person
 * @param meetings the presenter's list
 * @param address of its live page, without a server
 * @param viewer that page
 */
record Lecture(String name, Person presenter, MyMeetings meetings, String address, LivePage viewer) {
    private static final Duration TO_AIR = Await.TO_AIR;

    /** Plans it on this day from today. */
    static Lecture planned(Stage stage, Pair pair, String name, int day) {
        var presenter = stage.somebody(Tongue.FR)
                .carrying("sessionid", pair.pod().signIn(Cast.PODS.presenter().username()));
        var meetings = new PlanForm(presenter.open(PlanForm.PATH))
                .fill(name, PlanForm.now().plusDays(day))
                .plan();
        String address = meetings.audienceAddress(name);
        var viewer = stage.somebody(Tongue.EN);
        SignIn.at(viewer.open(SignIn.PATH + "?next=" + address)).with(Cast.PODS.viewer());
        viewer.page().waitForURL("**" + address);
        return new Lecture(name, presenter, meetings, address, new LivePage(viewer.page()));
    }

    /** Starts it and waits until the viewer sees it. */
    Room start() {
        var room = new Room(meetings.pressStart(name));
        viewer.awaitPhase("on_air", TO_AIR);
        viewer.awaitPlayed(1, TO_AIR);
        return room;
    }

    /** Ends it; the viewer's page has followed without being loaded again. */
    void end() {
        meetings.end(name);
        viewer.awaitPhase("ended", TO_AIR);
        assertThat(viewer.neverReloaded()).isTrue();
    }
}
