package org.webinar.tests;

import java.time.LocalDateTime;

/**
 * A webinar of a test of its own: the presenter's list in French, and the page of a stranger who waits, in English.
 *
 * @param name unique in the list
 */
record Planned(String name, Person presenter, MyMeetings meetings, LivePage watching) {

    static Planned on(Stage stage, String name, LocalDateTime start) {
        var presenter = stage.signedIn("presenter", Tongue.FR);
        var meetings =
                new PlanForm(presenter.open(PlanForm.PATH)).fill(name, start).plan();
        var watching = new LivePage(stage.somebody(Tongue.EN).open(meetings.audienceAddress(name)));
        watching.awaitPhase("waiting", Await.SOON);
        return new Planned(name, presenter, meetings, watching);
    }
}
