package org.webinar.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A product in the colours of a university, whose yellow nobody could read as text and whose logo has a script in it. */
class ThemeIT {
    private static final String LOGO = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 220 60\" width=\"220\""
            + " height=\"60\"><script>parent.document.title='taken'</script><rect width=\"60\" height=\"60\" rx=\"8\""
            + " fill=\"#f2b705\"/><path d=\"M14 16v18a16 16 0 0 0 32 0V16\" fill=\"none\" stroke=\"%1$s\""
            + " stroke-width=\"8\"/><text x=\"72\" y=\"42\" font-family=\"sans-serif\" font-weight=\"700\""
            + " font-size=\"34\" fill=\"%1$s\">Exemple</text></svg>";
    private static final String NAME = "Université d’Exemple";

    @RegisterExtension
    static final Stage stage = new Stage(ThemeIT::themed);

    private static Product themed(Path data) {
        return MicroProduct.start(data, options -> options.environment("TITLE_SITE", "En direct")
                .environment("TITLE_ETB", NAME)
                .environment("LOGO_SITE", "file:" + logo(data.resolveSibling("logo.svg"), "#1d2b53"))
                .environment("WEBINAR_LOGO_DARK", "file:" + logo(data.resolveSibling("dark.svg"), "#ffffff"))
                .environment("FAVICON", "file:" + data.resolveSibling("nowhere.ico"))
                .environment("WEBINAR_LOGO_LINK", "/live/events/")
                .environment("WEBINAR_ACCENT", "#f2b705")
                .environment("FOOTER_TEXT", "42\\, rue Machin,59000 Ville")
                .environment("WEBINAR_FOOTER_LEGAL", "/mentions/")
                .environment("WEBINAR_FOOTER_ACCESSIBILITY", "https://www.univ.example/accessibilite")
                .environment("WEBINAR_FOOTER_CONTACT", "mailto:aide@univ.example"));
    }

    private static Path logo(Path file, String ink) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, LOGO.formatted(ink));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void isTheirs(Page page) {
        assertThat(page.locator(".site-header img.logo")).hasAttribute("alt", NAME);
        assertThat((boolean) page.locator(".site-header img.logo")
                        .evaluate("async logo => { await logo.decode(); return logo.naturalWidth > 0; }"))
                .isTrue();
        assertThat(page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--brand')"))
                .isEqualTo("#f2b705");
    }

    private static void hasItsFoot(Page page, Tongue tongue) {
        var foot = page.locator("footer");
        assertThat(foot).containsText(NAME);
        assertThat(foot).containsText("42, rue Machin");
        assertThat(foot.locator("a"))
                .hasText(
                        tongue == Tongue.FR
                                ? new String[] {"Mentions légales", "Accessibilité", "Contact"}
                                : new String[] {"Legal notice", "Accessibility", "Contact"});
        assertThat(foot.locator("a").first()).hasAttribute("href", "/mentions/");
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void all_pages_are_in_their_colours_and_everybody_can_read_them(Tongue tongue) {
        Page door = stage.somebody(tongue).open("/login");
        isTheirs(door);
        hasItsFoot(door, tongue);
        assertThat(door).hasTitle(Pattern.compile(".* · En direct"));
        Accessible.everybodyCanUse(door, tongue, "themed door");
        stage.shots().takeAll(door, "door-" + tongue);

        var person = stage.signedIn("presenter", tongue);
        Page form = person.open(PlanForm.PATH);
        isTheirs(form);
        Accessible.everybodyCanUse(form, tongue, "themed form");
        stage.shots().takeAll(form, "form-" + tongue);
        var meetings = new PlanForm(form)
                .fill("Conférence " + tongue, PlanForm.freshDay())
                .plan();
        Page list = meetings.page();
        hasItsFoot(list, tongue);
        Accessible.everybodyCanUse(list, tongue, "themed list");
        stage.shots().takeAll(list, "list-" + tongue);
        String live = meetings.audienceAddress("Conférence " + tongue);

        Page console = person.open(live.replaceFirst(".*/live/event/", "/webinar/console/"));
        console.locator("#health").waitFor();
        isTheirs(console);
        Accessible.everybodyCanUse(console, tongue, "themed console");
        stage.shots().takeAll(console, "console-" + tongue);
        assertThat(person.troubles()).isEmpty();

        var stranger = stage.somebody(tongue);
        var watching = new LivePage(stranger.open(live));
        watching.awaitPhase("waiting", Await.SOON);
        isTheirs(watching.page());
        hasItsFoot(watching.page(), tongue);
        assertThat(watching.page().locator(".site-header .product span")).hasText("En direct");
        assertThat(watching.page().locator(".site-header .product")).hasAttribute("href", "/live/events/");
        Accessible.everybodyCanUse(watching.page(), tongue, "themed live page");
        stage.shots().takeAll(watching.page(), "live-" + tongue);
        assertThat(stranger.troubles()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void the_administrators_pages_too_and_the_doctor_says_what_was_adjusted(Tongue tongue) throws IOException {
        Page page = stage.signedIn("admin", tongue).open("/webinar/gateways/");
        isTheirs(page);
        Accessible.everybodyCanUse(page, tongue, "themed gateways");
        stage.shots().takeAll(page, "gateways-" + tongue);
        assertThat(Files.readString(stage.product().log()))
                .contains("webinar.accent is #f2b705, which stands out from the page by 1.5 to 1 only")
                .contains("FAVICON names ")
                .contains("which is not there or can’t be read.");
    }

    @Test
    void a_script_in_a_logo_is_dead_and_all_of_it_is_kept_as_it_should() {
        Page page = stage.somebody(Tongue.EN).open("/login");
        String address = page.locator(".site-header img.logo").getAttribute("src");
        APIResponse logo = page.request().get(address);
        assertThat(logo.headers().get("content-type")).startsWith("image/svg+xml");
        assertThat(logo.headers().get("content-security-policy")).contains("sandbox", "default-src 'none'");
        assertThat(logo.headers().get("x-content-type-options")).isEqualTo("nosniff");
        assertThat(logo.headers().get("cache-control")).contains("immutable");
        page.navigate(address);
        assertThat(page.title()).isNotEqualTo("taken");
        assertThat(page.request().get("/style/theme/0000000000000000.svg").status())
                .isEqualTo(404);
        assertThat(page.request().get("/style/theme/").status()).isEqualTo(404);
        assertThat(page.request().get("/style/theme.css").headers().get("cache-control"))
                .isEqualTo("no-cache");
    }
}
