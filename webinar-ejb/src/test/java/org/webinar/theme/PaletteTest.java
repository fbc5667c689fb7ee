package org.webinar.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {
    private static final Colour QUIET_ON_STAGE = colour("#c3d3d6");

    private static Colour colour(String text) {
        return Colour.of(text).orElseThrow();
    }

    /** Every colour there is, in steps that a person would see. */
    static List<Colour> accents() {
        List<Colour> accents = new ArrayList<>();
        for (int red = 0; red <= 255; red += 51) {
            for (int green = 0; green <= 255; green += 51) {
                for (int blue = 0; blue <= 255; blue += 51) {
                    accents.add(new Colour(red, green, blue));
                }
            }
        }
        return accents;
    }

    static Stream<Ground> grounds() {
        return Stream.of(Ground.LIGHT, Ground.DARK);
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void whatever_the_accent_everything_can_be_read_and_seen(Ground ground) {
        assertThat(accents()).allSatisfy(accent -> {
            Palette palette = Palette.of(accent, ground);
            assertThat(palette.fill()).isEqualTo(accent);
            assertThat(palette.onFill().contrast(palette.fill())).isGreaterThanOrEqualTo(4.5);
            assertThat(palette.onFill().contrast(palette.deep())).isGreaterThanOrEqualTo(4.5);
            assertThat(ground.contrast(palette.text())).isGreaterThanOrEqualTo(4.5);
            assertThat(palette.soft().contrast(palette.text())).isGreaterThanOrEqualTo(4.5);
            assertThat(palette.soft().contrast(ground.quiet())).isGreaterThanOrEqualTo(4.5);
            assertThat(ground.contrast(palette.edge())).isGreaterThanOrEqualTo(3);
            assertThat(palette.stage().contrast(QUIET_ON_STAGE)).isGreaterThanOrEqualTo(4.5);
        });
    }

    @Test
    void an_accent_that_can_be_read_stays_what_it_is() {
        Palette palette = Palette.of(colour("#8a1538"), Ground.LIGHT);
        assertThat(palette.text()).isEqualTo(palette.fill()).isEqualTo(palette.edge());
        assertThat(palette.onFill()).isEqualTo(Colour.WHITE);
    }

    @Test
    void yellow_keeps_its_buttons_and_gets_darker_words() {
        Palette palette = Palette.of(colour("#ffcc00"), Ground.LIGHT);
        assertThat(palette.fill()).hasToString("#ffcc00");
        assertThat(palette.onFill()).hasToString("#13222a");
        assertThat(palette.text().luminance()).isLessThan(palette.fill().luminance());
    }

    /** The same colours are written in two places. */
    @Test
    void the_grounds_are_those_of_the_style_sheet() throws IOException {
        String sheet = Files.readString(Path.of("../webinar-web/src/main/webapp/style/webinar.css"));
        String dark = sheet.substring(sheet.indexOf("@media (prefers-color-scheme: dark)"));
        assertThat(sheet)
                .contains("--surface: #fff;", "--paper: #f2f6f7;", "--sunken: #edf1f2;", "--ink-soft: #4b5b65;")
                .contains("--ink: #13222a;");
        assertThat(dark)
                .contains("--surface: #151e22;", "--paper: #0d1417;", "--sunken: #1b262b;", "--ink-soft: #a6b5bc;");
        assertThat(Palette.of(Colour.BLACK, Ground.LIGHT).tokens().keySet())
                .allSatisfy(token -> assertThat(sheet).contains("--" + token + ":"));
    }
}
