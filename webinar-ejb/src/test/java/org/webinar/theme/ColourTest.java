package org.webinar.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {
    /** As WebAIM's and the W3C's own tools say. */
    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21.00",
        "#777777, #ffffff, 4.48",
        "#767676, #ffffff, 4.54",
        "#ff0000, #ffffff, 4.00",
        "#0000ff, #ffffff, 8.59",
        "#008000, #ffffff, 5.14",
        "#ffff00, #ffffff, 1.07",
        "#ffffff, #ffffff, 1.00"
    })
    void contrast_is_what_wcag_says_whichever_is_the_text(String one, String other, double ratio) {
        Colour text = Colour.of(one).orElseThrow();
        Colour ground = Colour.of(other).orElseThrow();
        assertThat(text.contrast(ground)).isCloseTo(ratio, within(0.006));
        assertThat(ground.contrast(text)).isEqualTo(text.contrast(ground));
    }

    @ParameterizedTest
    @CsvSource({
        "#000, 0",
        "#fff, 1",
        "#808080, 0.2159",
        "#f00, 0.2126",
        "#0f0, 0.7152",
        "#00f, 0.0722",
        "#0a0a0a, 0.003"
    })
    void luminance_is_what_wcag_says(String colour, double luminance) {
        assertThat(Colour.of(colour).orElseThrow().luminance()).isCloseTo(luminance, within(0.0001));
    }

    @ParameterizedTest
    @CsvSource({"#B4232C, #b4232c", "b4232c, #b4232c", " #0aF , #00aaff", "#001, #000011"})
    void a_colour_may_be_written_short_and_without_its_sign(String text, String colour) {
        assertThat(Colour.of(text)).map(Colour::toString).hasValue(colour);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#12345", "#1234567", "#ggg", "rgb(0,0,0)", "#fff;}body{display:none", "##fff"})
    void what_is_no_colour_is_none(String text) {
        assertThat(Colour.of(text)).isEmpty();
    }
}
