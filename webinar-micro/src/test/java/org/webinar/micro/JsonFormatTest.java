package org.webinar.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class JsonFormatTest {

    private static LogRecord entry(String message, Object... parameters) {
        LogRecord entry = new LogRecord(Level.WARNING, message);
        entry.setLoggerName("org.webinar.livestream.Witnesses");
        entry.setInstant(Instant.parse("2027-01-15T09:00:02.5Z"));
        entry.setParameters(parameters);
        return entry;
    }

    @Test
    void a_record_is_one_object_in_one_line() {
        assertThat(new JsonFormat().format(entry("webinar: {0} can''t see its room: {1}", "live-17", "502")))
                .isEqualTo("{\"time\":\"2027-01-15T09:00:02.500Z\",\"level\":\"WARNING\","
                        + "\"logger\":\"org.webinar.livestream.Witnesses\",\"live\":\"live-17\","
                        + "\"message\":\"webinar: live-17 can't see its room: 502\"}\n");
    }

    @Test
    void what_somebody_has_typed_ends_no_line_and_names_no_live() {
        String line = new JsonFormat()
                .format(entry(
                        "webinar: a sign-in as {0} was refused", "live-3 \"\\\r\n\t\u0000\u2028🎉é webinar: live-4"));
        assertThat(line.lines()).hasSize(1);
        assertThat(line)
                .doesNotContain("\"live\":")
                .contains("live-3 \\\"\\\\\\r\\n\\t\\u0000\\u2028\\ud83c\\udf89é webinar: live-4 was refused");
    }

    @Test
    void what_was_thrown_stands_in_the_same_line() {
        LogRecord entry = entry("webinar: it failed");
        entry.setThrown(new IllegalStateException("why", new RuntimeException("deeper")));
        assertThat(new JsonFormat().format(entry).lines())
                .singleElement()
                .asString()
                .contains("\"thrown\":\"java.lang.IllegalStateException: why\\n\\tat ", "Caused by", "deeper");
    }

    @Test
    void a_record_without_words_is_no_obstacle() {
        assertThat(new JsonFormat().format(new LogRecord(Level.INFO, null))).contains("\"message\":\"null\"");
    }
}
