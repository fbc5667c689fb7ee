package org.webinar.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.settings.FixedSettings;
import org.webinar.theme.Flaw.Kind;

class ThemeTest {
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";

    @TempDir
    private Path folder;

    private static Look look(Map<String, String> settings) {
        return new Theme(FixedSettings.of(settings)).look();
    }

    private static Look look(String name, String value) {
        return look(Map.of(name, value, "TITLE_ETB", "Université d’Exemple"));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] svg(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void nothing_set_is_our_own_look_and_no_flaw() {
        Look look = look(Map.of());
        assertThat(look.light()).isEmpty();
        assertThat(look.images()).isEmpty();
        assertThat(look.flaws()).isEmpty();
    }

    @Test
    void one_accent_makes_both_palettes_and_the_dark_one_may_be_set() {
        Look one = look("webinar.accent", "#8a1538");
        assertThat(one.dark()).map(Palette::fill).hasValue(new Colour(0x8a, 0x15, 0x38));
        assertThat(one.flaws()).isEmpty();
        Look two = look(Map.of("webinar.accent", "#8a1538", "webinar.accent.dark", "#e0a0b0"));
        assertThat(two.dark()).map(Palette::fill).hasValue(new Colour(0xe0, 0xa0, 0xb0));
        assertThat(two.flaws()).isEmpty();
    }

    @Test
    void an_accent_that_cannot_be_read_is_adjusted_and_told_with_its_contrast() {
        Flaw flaw = look("webinar.accent", "#ffcc00").flaws().get(0);
        assertThat(flaw.kind()).isEqualTo(Kind.COLOUR_ADJUSTED);
        assertThat(flaw.arguments())
                .startsWith("webinar.accent", "#ffcc00", "1.3")
                .hasSize(4);
        assertThat(look(Map.of("webinar.accent", "#8a1538", "webinar.accent.dark", "#300"))
                        .flaws())
                .extracting(Flaw::kind)
                .containsExactly(Kind.COLOUR_ADJUSTED);
    }

    @ParameterizedTest
    @CsvSource({
        "webinar.accent, bordeaux, COLOUR_UNREADABLE",
        "webinar.accent.dark, #12, COLOUR_UNREADABLE",
        "LOGO_SITE, http://cdn.univ.example/logo.png, ADDRESS_UNREADABLE",
        "LOGO_SITE, javascript:alert(1), ADDRESS_UNREADABLE",
        "LOGO_SITE, img/../../secret, ADDRESS_UNREADABLE",
        "LOGO_SITE, //cdn.univ.example/logo.png, ADDRESS_UNREADABLE",
        "LOGO_SITE, data:text/html;base64, ADDRESS_UNREADABLE",
        "FAVICON, file:/nowhere/at/all.ico, FILE_MISSING",
        "webinar.logo.link, javascript:alert(1), ADDRESS_UNREADABLE",
        "webinar.footer.legal, legal notice, ADDRESS_UNREADABLE",
        "webinar.footer.contact, //elsewhere, ADDRESS_UNREADABLE"
    })
    void what_makes_no_sense_is_named_and_left_out(String setting, String value, Kind kind) {
        Look look = look(setting, value);
        assertThat(look.flaws()).extracting(Flaw::kind).containsExactly(kind);
        assertThat(look.flaws().get(0).arguments().get(0)).isEqualTo(setting);
        assertThat(look.light()).isEmpty();
        assertThat(look.images()).isEmpty();
        assertThat(look.logoLink().or(look.foot()::legal).or(look.foot()::contact))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "img/logo.svg, /static/img/logo.svg",
        "/static/img/logo.svg, /static/img/logo.svg",
        "https://cdn.univ.example/a.png?b=1, https://cdn.univ.example/a.png?b=1"
    })
    void a_logo_may_lie_where_pod_has_it_or_elsewhere(String value, String address) {
        Look look = look("LOGO_SITE", value);
        assertThat(look.logo()).map(Image::address).hasValue(address);
        assertThat(look.flaws()).isEmpty();
    }

    @Test
    void a_file_is_read_once_and_called_after_what_is_in_it() throws IOException {
        Path file = file("logo.png", svg(SVG));
        Look look = look("LOGO_SITE", "file:" + file);
        PictureFile logo = look.logo().flatMap(Image::file).orElseThrow();
        assertThat(logo.mediaType()).isEqualTo("image/svg+xml");
        assertThat(logo.name()).matches("[0-9a-f]{16}\\.svg");
        assertThat(logo.bytes()).isEqualTo(svg(SVG));
        Files.write(file, svg(SVG.replace("9", "8")));
        assertThat(look("LOGO_SITE", "file://" + file).logo()).isPresent().isNotEqualTo(look.logo());
    }

    @Test
    void a_file_that_is_too_large_or_no_picture_is_refused() throws IOException {
        byte[] large = Arrays.copyOf(svg(SVG + "<!--"), PictureFile.MOST + 1);
        assertThat(look("LOGO_SITE", "file:" + file("large.svg", large)).flaws())
                .extracting(Flaw::kind, flaw -> flaw.arguments().get(2))
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.FILE_TOO_LARGE, "64"));
        for (byte[] none : new byte[][] {svg("<html><script>alert(1)</script></html>"), svg("root:x:0:0"), {}}) {
            Look look = look("LOGO_SITE", "file:" + file("none.png", none));
            assertThat(look.flaws()).extracting(Flaw::kind).containsExactly(Kind.FILE_NO_PICTURE);
            assertThat(look.logo()).isEmpty();
        }
        assertThat(look("LOGO_SITE", "file:" + folder).flaws())
                .extracting(Flaw::kind)
                .containsExactly(Kind.FILE_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:aide@univ.example", "https://www.univ.example/aide?a=1#b", "/contact_us/"})
    void links_lead_to_pages_and_mails(String address) {
        assertThat(look("webinar.footer.contact", address).foot().contact()).hasValue(address);
    }

    @Test
    void lines_at_the_foot_have_commas_between_as_they_come_from_pod() {
        assertThat(look("FOOTER_TEXT", "42\\, rue Machin, 59000 Ville,,").foot().lines())
                .containsExactly("42, rue Machin", "59000 Ville");
    }

    @Test
    void a_logo_wants_the_name_of_its_university() {
        assertThat(look(Map.of("LOGO_SITE", "img/logo.svg")).flaws())
                .extracting(Flaw::kind)
                .containsExactly(Kind.LOGO_WITHOUT_NAME);
    }

    @Test
    void a_logo_for_dark_pages_wants_the_other_one() {
        Look look = look("webinar.logo.dark", "img/dark.svg");
        assertThat(look.darkLogo()).isEmpty();
        assertThat(look.flaws()).extracting(Flaw::kind).containsExactly(Kind.DARK_LOGO_ALONE);
    }
}
