package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the audience looks at while there is nothing to see yet. */
class WaitingPictureIT {
    private static final String HEADERS = "async address => { const answer = await fetch(address);"
            + " return ['Content-Type', 'Cache-Control', 'X-Content-Type-Options', 'ETag']"
            + ".map(name => answer.headers.get(name)).join(' | '); }";

    @RegisterExtension
    static final Stage stage = Stage.shared();

    /** As bright as can be where the words stand, and with something to recognize. */
    private static FilePayload bright() throws IOException {
        BufferedImage picture = new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0x2b7a9b), 0, 900, Color.WHITE));
        pen.fillRect(0, 0, 1600, 900);
        pen.setColor(new Color(0xffc94d));
        pen.fillOval(620, 90, 360, 360);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return new FilePayload("soleil.png", "image/png", bytes.toByteArray());
    }

    private static LocatorAssertions.IsVisibleOptions soon() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(Await.SOON.toMillis());
    }

    @Test
    void a_picture_is_seen_on_open_pages_at_once_and_goes_as_it_came() throws IOException {
        var planned = Planned.on(stage, "Image d'attente", PlanForm.freshDay());
        Page watching = planned.watching().page();
        Locator poster = watching.locator("#poster");
        assertThat(poster).isHidden();
        var form = EventForm.of(planned.meetings(), planned.name());
        Page page = form.page();
        form.text().fill("Pas encore enregistré");
        page.locator("#picture-show").click();
        assertThat(page.locator("#picture-fault")).hasText("Choisissez d’abord une image.");
        page.locator("#picture-file").setInputFiles(bright());
        page.locator("#picture-alt").fill("Un soleil sur la mer");
        page.locator("#picture-show").click();
        assertThat(page.locator("#picture-said")).hasText("Le public voit maintenant cette image.");
        assertThat(page.locator("#picture-now")).isVisible();
        assertThat(form.text()).hasValue("Pas encore enregistré");
        stage.shots().takeAll(page, "formulaire");

        assertThat(poster).isVisible(soon());
        assertThat(poster).hasAttribute("alt", "Un soleil sur la mer");
        assertThat(poster.evaluate("image => image.decode().then(() => image.naturalWidth)"))
                .isEqualTo(1600);
        String address = poster.getAttribute("src");
        assertThat(watching.evaluate(HEADERS, address))
                .asString()
                .matches("image/jpeg \\| public, max-age=31536000, immutable \\| nosniff \\| \"[0-9a-f]{64}\"");
        Accessible.everybodyCanUse(watching, Tongue.EN, "page with a picture");
        Accessible.everybodyCanUse(watching, Tongue.FR, "page with a picture");
        stage.shots().takeAll(watching, "attente");

        page.locator("#picture-drop").click();
        assertThat(page.locator("#picture-said")).hasText("Le public ne voit plus d’image.");
        assertThat(poster).isHidden();
        assertThat(planned.watching().neverReloaded()).isTrue();
        assertThat(planned.presenter().troubles()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void what_is_no_picture_is_refused_in_words(Tongue tongue) {
        var planned = Planned.on(stage, "Sans image " + tongue, PlanForm.freshDay());
        String slug = planned.meetings().audienceAddress(planned.name()).replaceAll(".*/event/", "");
        Page page = stage.signedIn("presenter", tongue).open("/live/event_edit/" + slug);
        page.locator("#picture-file")
                .setInputFiles(new FilePayload(
                        "x.png",
                        "image/png",
                        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                                .getBytes(StandardCharsets.UTF_8)));
        page.locator("#picture-show").click();
        assertThat(page.locator("#picture-fault")).containsText("PNG");
        assertThat(page.locator("#picture-now")).isHidden();
        Accessible.everybodyCanUse(page, tongue, "picture that is refused");
        Page other = stage.signedIn("viewer", tongue).open("/live/events/");
        assertThat(other.evaluate(
                        "async address => (await fetch(address, { method: 'DELETE' })).status",
                        page.locator("#picture").getAttribute("data-address")))
                .isEqualTo(404);
    }
}
