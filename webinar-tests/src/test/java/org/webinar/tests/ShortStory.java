package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.webinar.sandbox.bbb.Call;

/** The other way to end: from the list instead of from the room. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class ShortStory {
    static final Duration TO_AIR = Duration.ofSeconds(60);
    static final Duration GRACE = Duration.ofSeconds(15);

    @RegisterExtension
    final Stage stage;

    ShortStory(Function<Path, Product> start) {
        stage = new Stage(start);
    }

    @Test
    @Order(2)
    void the_presenter_ends_a_webinar_from_the_list() {
        var witness = new Witness(stage.product().sandbox());
        String name = "Fin depuis la liste";
        var presenter = stage.signedIn("presenter", Tongue.FR);
        var meetings = new PlanForm(presenter.open(PlanForm.PATH))
                .fill(name, PlanForm.now().plusDays(2))
                .plan();
        var watching = new LivePage(stage.somebody(Tongue.EN).open(meetings.audienceAddress(name)));
        var room = meetings.pressStart(name);
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
