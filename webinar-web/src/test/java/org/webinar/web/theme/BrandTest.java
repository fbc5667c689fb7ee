package org.webinar.web.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.settings.Settings;
import org.webinar.theme.Theme;

class BrandTest {
    private static final Map<String, String> ALL = Map.of(
            "TITLE_SITE", "Direct & <Cie>",
            "TITLE_ETB", "Université \"d’Exemple\"",
            "LOGO_SITE", "https://cdn.univ.example/logo.svg",
            "webinar.logo.dark", "img/dark.svg",
            "FAVICON", "img/favicon.ico",
            "webinar.logo.link", "https://www.univ.example/?a=1&b=2",
            "webinar.accent", "#8a1538",
            "FOOTER_TEXT", "42\\, rue <Machin>",
            "webinar.footer.legal", "/mentions/",
            "webinar.footer.contact", "mailto:aide@univ.example");

    private static Brand brand(Map<String, String> settings) {
        return new Brand(new Theme(new Settings(name -> Optional.ofNullable(settings.get(name)))));
    }

    private static String page(String name) throws IOException {
        return Files.readString(Path.of("src/main/webapp/live", name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"event.html", "console.html"})
    void without_settings_a_static_page_stays_what_it_is_but_for_the_empty_foot(String name) throws IOException {
        String dressed = new DressedPage(brand(Map.of())).of(page(name));
        assertThat(dressed.replaceAll("\\s", ""))
                .isEqualTo(page(name)
                        .replace("<footer id=\"foot\" class=\"site-footer\" hidden></footer>", "")
                        .replace("svg\" type=\"image/svg+xml\">", "svg\">")
                        .replaceAll("\\s", ""));
    }

    @Test
    void a_live_page_has_logo_colours_and_foot_and_no_tag_comes_from_a_setting() throws IOException {
        String dressed = new DressedPage(brand(ALL)).of(page("event.html"));
        assertThat(dressed)
                .contains("<source media=\"(prefers-color-scheme: dark)\" srcset=\"/static/img/dark.svg\">")
                .contains("src=\"https://cdn.univ.example/logo.svg\" alt=\"Université &quot;d’Exemple&quot;\"")
                .contains("<a class=\"product\" href=\"https://www.univ.example/?a=1&amp;b=2\" target=\"_top\">")
                .contains("<link rel=\"icon\" href=\"/static/img/favicon.ico\">")
                .contains("<link rel=\"stylesheet\" href=\"/style/theme.css\">\n</head>")
                .contains("<p>42, rue &lt;Machin&gt;</p>")
                .contains("<a href=\"mailto:aide@univ.example\" data-text=\"foot.contact\"></a>")
                .doesNotContain("foot.accessibility")
                .doesNotContain("/style/logo.svg");
    }

    @Test
    void a_live_page_leads_to_the_live_events_unless_the_university_wants_another_place() throws IOException {
        assertThat(new DressedPage(brand(Map.of())).of(page("event.html")))
                .contains("<a class=\"product\" href=\"/live/events/\" target=\"_top\">");
        assertThat(new DressedPage(brand(ALL)).of(page("event.html"))).doesNotContain("\"/live/events/\"");
    }

    @Test
    void a_console_has_logo_and_colours_and_still_leads_to_ones_meetings() throws IOException {
        String dressed = new DressedPage(brand(ALL)).of(page("console.html"));
        assertThat(dressed)
                .contains("cdn.univ.example/logo.svg", "href=\"/style/theme.css\"", "href=\"/meeting/\"")
                .doesNotContain("/style/logo.svg");
    }

    @Test
    void the_style_sheet_has_every_colour_for_light_and_dark() {
        assertThat(brand(ALL).stylesheet())
                .startsWith(":root {\n  --brand: #8a1538;\n  --on-brand: #ffffff;\n")
                .contains("@media (prefers-color-scheme: dark) {\n:root {\n  --brand: #8a1538;\n")
                .doesNotContain("null");
        assertThat(brand(Map.of()).stylesheet()).isEmpty();
    }

    @Test
    void a_colour_for_dark_pages_alone_leaves_light_ones_as_they_are() {
        Brand dark = brand(Map.of("webinar.accent.dark", "#8a1538"));
        assertThat(dark.isColoured()).isTrue();
        assertThat(dark.stylesheet()).startsWith("@media (prefers-color-scheme: dark) {\n:root {\n  --brand: #8a1538;");
        assertThat(brand(Map.of()).isColoured()).isFalse();
    }

    @Test
    void only_the_hosts_of_pictures_are_let_in() {
        assertThat(brand(ALL).pictureHosts()).isEqualTo(" https://cdn.univ.example");
        assertThat(brand(Map.of("LOGO_SITE", "img/logo.svg")).pictureHosts()).isEmpty();
    }

    @Test
    void one_logo_for_both_gets_a_ground_of_its_own_on_dark_pages() {
        Map<String, String> one = new HashMap<>(ALL);
        one.remove("webinar.logo.dark");
        assertThat(brand(one).getLogo()).contains("class=\"logo plated\"").doesNotContain("<source");
    }
}
