package org.webinar.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The card is a PDF that a strict reader takes, and says which trial it is. */
class TrialCardTest {
    private final byte[] bytes = new TrialCard(42, Instant.parse("2026-02-10T10:00:05.7Z")).pdf();
    private final String text = new String(bytes, StandardCharsets.ISO_8859_1);

    @Test
    void it_says_which_trial_it_is_and_when_that_began() {
        assertThat(text).contains("(Test 42)", "(2026-02-10 10:00:05 UTC)");
    }

    @Test
    void its_table_leads_to_its_objects() {
        Matcher entries = Pattern.compile("(\\d{10}) 00000 n ").matcher(text);
        int number = 0;
        while (entries.find()) {
            assertThat(text.substring(Integer.parseInt(entries.group(1)))).startsWith(++number + " 0 obj");
        }
        assertThat(number).isEqualTo(5);
        Matcher start = Pattern.compile("startxref\n(\\d+)\n%%EOF\n$").matcher(text);
        assertThat(start.find()).isTrue();
        assertThat(text.substring(Integer.parseInt(start.group(1)))).startsWith("xref\n0 6\n");
    }

    @Test
    void its_drawing_is_as_long_as_it_says() {
        Matcher drawing = Pattern.compile("/Length (\\d+) >>\nstream\n(.*)\nendstream", Pattern.DOTALL)
                .matcher(text);
        assertThat(drawing.find()).isTrue();
        assertThat(drawing.group(2)).hasSize(Integer.parseInt(drawing.group(1)));
    }
}
