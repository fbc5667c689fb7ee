package org.webinar.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.settings.FixedSettings;
import org.webinar.theme.Flaw;
import org.webinar.theme.Theme;

class LookExaminationsTest {
    private static List<Check> found(Map<String, String> settings) {
        Theme theme = new Theme(FixedSettings.of(settings));
        return new LookExaminations(theme)
                .of(Kind.values()[0]).stream()
                        .flatMap(examination -> examination.look().get().stream())
                        .toList();
    }

    @Test
    void a_colour_that_had_to_be_adjusted_is_told_in_words() {
        Check check = found(Map.of("webinar.accent", "#fc0")).get(0);
        DoctorWords words = new DoctorWords(Locale.ENGLISH);
        assertThat(words.found(check))
                .startsWith("webinar.accent is #ffcc00, which stands out from the page by 1.3 to 1");
        assertThat(words.means(check)).contains("What is filled keeps #ffcc00.");
        assertThat(check.severity()).isEqualTo(Severity.NOTICE);
    }

    @Test
    void nothing_to_tell_is_told_too() {
        assertThat(found(Map.of())).extracting(Check::finding).containsExactly(Finding.LOOK_FITS);
    }

    @ParameterizedTest
    @CsvSource({
        "webinar.accent, bordeaux, LOOK_COLOUR_UNREADABLE",
        "webinar.accent, #fc0, LOOK_COLOUR_ADJUSTED",
        "LOGO_SITE, javascript:alert(1), LOOK_ADDRESS_UNREADABLE",
        "FAVICON, file:/nowhere/at/all.ico, LOOK_FILE_MISSING",
        "LOGO_SITE, img/logo.svg, LOOK_LOGO_WITHOUT_NAME",
        "webinar.logo.dark, img/dark.svg, LOOK_DARK_LOGO_ALONE"
    })
    void what_does_not_go_has_its_word(String setting, String value, Finding expected) {
        assertThat(found(Map.of(setting, value))).extracting(Check::finding).containsExactly(expected);
    }

    @Test
    void files_that_do_not_go_have_theirs(@TempDir Path folder) throws IOException {
        Path none = Files.writeString(folder.resolve("none.png"), "root:x:0:0");
        Path large = Files.write(folder.resolve("large.svg"), new byte[64 * 1024 + 1]);
        assertThat(found(Map.of("FAVICON", "file:" + none)))
                .extracting(Check::finding)
                .containsExactly(Finding.LOOK_FILE_NO_PICTURE);
        assertThat(found(Map.of("FAVICON", "file:" + large)))
                .extracting(Check::finding)
                .containsExactly(Finding.LOOK_FILE_TOO_LARGE);
    }

    @ParameterizedTest
    @EnumSource(Flaw.Kind.class)
    void there_is_a_finding_for_every_flaw(Flaw.Kind kind) {
        assertThat(Finding.valueOf("LOOK_" + kind)).isNotNull();
    }
}
