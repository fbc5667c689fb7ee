package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A presenter looks up how many have watched, and takes the figures away; nobody else does. */
class AudienceFiguresIT {
    @RegisterExtension
    static final Stage stage = Stage.shared();

    @Test
    void a_live_has_a_curve_of_its_viewers() {
        var planned = Planned.on(stage, "Combien étaient-ils ?", PlanForm.freshDay());
        Page figures = planned.presenter().open(address(planned));
        assertThat(figures.locator(".empty")).isVisible();

        planned.meetings().pressStart(planned.name());
        planned.watching().awaitPhase("on_air", Await.TO_AIR);
        var second =
                new LivePage(stage.somebody(Tongue.FR).open(planned.meetings().audienceAddress(planned.name())));
        second.awaitViewers(2);

        Await.until("two are counted", Await.TO_AIR, () -> {
            figures.navigate(address(planned));
            return figures.locator("#peak").count() == 1
                    && figures.locator("#peak").innerText().equals("2");
        });
        assertThat(figures.locator(".curve path")).hasCount(1);
        for (Tongue tongue : Tongue.values()) {
            var page = stage.signedIn("presenter", tongue).open(address(planned));
            Accessible.everybodyCanUse(page, tongue, "audience figures");
            stage.shots().takeAll(page, "audience-" + tongue);
        }
        String download = figures.locator("#download").getAttribute("href");
        String table = figures.context().request().get(download).text();
        assertThat(table)
                .contains("\"minute\",\"viewers\",\"minutes watched so far\"")
                .contains("Z\",\"2\"");

        Page stranger = stage.signedIn("viewer", Tongue.EN).open(PlanForm.PATH);
        Response refused = stranger.navigate(address(planned));
        assertThat(refused.status()).isEqualTo(404);
        assertThat(stranger.context().request().get(download).status()).isEqualTo(404);
        planned.meetings().end(planned.name());
        planned.watching().awaitPhase("ended", Await.SOON);
    }

    private static String address(Planned planned) {
        return planned.meetings().card(planned.name()).locator(".figures-link").getAttribute("href");
    }
}
