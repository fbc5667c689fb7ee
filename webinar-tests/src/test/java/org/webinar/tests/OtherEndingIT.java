package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.webinar.sandbox.bbb.Call;

/** The story's other ending: from the list. */
class OtherEndingIT {
    private static final Duration TO_AIR = Await.TO_AIR;
    private static final Duration SOON = Await.SOON;

    @RegisterExtension
    static final Stage stage = Stage.shared();

    @Test
    void the_presenter_ends_a_webinar_from_the_list() {
        var witness = new Witness(stage.product().sandbox());
        String name = "Fin depuis la liste";
        var planned = Planned.on(stage, name, PlanForm.freshDay());
        var meetings = planned.meetings();
        var watching = planned.watching();
        var room = meetings.pressStart(name);
        assertThat(planned.presenter().questions()).singleElement().asString().contains(name);
        watching.awaitPhase("on_air", TO_AIR);
        meetings.awaitState(name, "ON_AIR", SOON);

        name = renamedOnAir(planned, "Fin de la liste");
        meetings.end(name);

        watching.awaitPhase("ended", SOON);
        meetings.awaitState(name, "ENDED", SOON);
        assertThat(room.locator("#over-title")).hasText("The meeting has ended");
        assertThat(witness.roomCalls("end")).isNotEmpty();
        assertThat(witness.gatewayCalls(1, "/stop")).isNotEmpty();
        assertThat(stage.product()
                        .sandbox()
                        .bbb()
                        .meeting(witness.meetingId())
                        .orElseThrow()
                        .ended())
                .isTrue();
        assertThat(witness.roomCalls()).allMatch(Call::checksumValid);
        assertThat(watching.neverReloaded()).isTrue();
    }

    /** Story 22: a new name is read at once, and neither room nor gateway notices. */
    private static String renamedOnAir(Planned planned, String name) {
        var witness = new Witness(stage.product().sandbox());
        planned.meetings().choose(planned.name(), ".edit-link");
        var form = new PlanForm(planned.meetings().page());
        form.name().fill(name);
        form.plan().awaitState(name, "ON_AIR", SOON);
        assertThat(planned.watching().title()).hasText(name);
        planned.watching().awaitPlayed(1, TO_AIR);
        assertThat(witness.gatewayCalls(1, "/start")).isEmpty();
        assertThat(witness.gatewayCalls(1, "/stop")).isEmpty();
        assertThat(witness.roomCalls("create")).isEmpty();
        assertThat(witness.roomCalls("end")).isEmpty();
        return name;
    }

    /** The list puts what runs first, so that cards change places under the finger of somebody who decides. */
    @Test
    void what_is_confirmed_is_done_to_the_card_that_was_pressed_and_not_to_its_place() {
        var day = PlanForm.freshDay();
        var first = Planned.on(stage, "Se termine entre-temps", day);
        var second = Planned.on(stage, "Se termine exprès", day.plusHours(3));
        first.meetings().pressRehearse(first.name());
        second.meetings().pressRehearse(second.name());
        second.meetings().awaitState(second.name(), "ON_AIR", TO_AIR);

        second.meetings().askToEnd(second.name());
        assertThat(second.meetings().question(second.name())).isVisible();
        first.meetings().end(first.name());
        second.meetings().awaitState(first.name(), "ENDED", SOON);
        second.meetings().confirm();

        second.meetings().awaitState(second.name(), "ENDED", SOON);
        assertThat(second.watching().phase())
                .as("a rehearsal is not the webinar")
                .isEqualTo("waiting");
        var late = new LivePage(stage.somebody(Tongue.EN).open(first.meetings().audienceAddress(first.name())));
        late.awaitPhase("waiting", SOON);
    }
}
