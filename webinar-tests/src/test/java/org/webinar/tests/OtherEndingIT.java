package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.webinar.sandbox.bbb.Call;

/** The story's other ending: from the list. */
class OtherEndingIT {
    private static final Duration TO_AIR = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(15);

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
        meetings.awaitState(name, "ON_AIR", GRACE);

        meetings.end(name);

        watching.awaitPhase("ended", GRACE);
        meetings.awaitState(name, "ENDED", GRACE);
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
}
