package org.webinar.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {
    @TempDir
    private Path temp;

    @Test
    void the_log_lies_in_the_data_folder_and_cannot_fill_the_disk() throws Exception {
        try (DataFolder data = DataFolder.take(temp)) {
            Properties log = ServerLog.properties(data, false);

            assertThat(log)
                    .containsEntry("java.util.logging.FileHandler.pattern", temp + "/log/server.%g.log")
                    .containsEntry("java.util.logging.FileHandler.count", "5")
                    .containsEntry("java.util.logging.FileHandler.limit", "20971520");
            assertThat(log.getProperty("handlers")).contains(Console.class.getName());
            assertThat(log).containsEntry("java.util.logging.FileHandler.formatter", LogFormat.class.getName());
            assertThat(ServerLog.properties(data, true))
                    .containsEntry("java.util.logging.FileHandler.formatter", JsonFormat.class.getName());
        }
    }

    @Test
    void a_setting_says_whether_programs_read_it() {
        assertThat(isJson(Map.of())).isFalse();
        assertThat(isJson(Map.of("WEBINAR_LOG_FORMAT", "text"))).isFalse();
        assertThat(isJson(Map.of("WEBINAR_LOG_FORMAT", " json"))).isTrue();
    }

    @Test
    void a_word_that_is_no_form_is_told_and_not_repeated() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream before = System.out;
        Console.speakTo(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(isJson(Map.of("WEBINAR_LOG_FORMAT", "s3cret"))).isFalse();
        } finally {
            Console.speakTo(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines(
                        "webinar: webinar.log.format is neither text nor json; the log is written as text");
    }

    private static boolean isJson(Map<String, String> environment) {
        return ServerLog.isJson(new Settings(environment, new Properties()), Optional.empty());
    }

    @Test
    void what_others_wrote_begins_no_line() {
        LogRecord entry = new LogRecord(Level.INFO, "webinar: mail 7 is refused: {0}");
        entry.setParameters(new Object[] {"no\r\n2026-11-30T21:00:00Z INFO webinar: account root has signed in"});

        String written = new LogFormat().format(entry);

        assertThat(written.lines().filter(line -> !line.startsWith("    "))).noneMatch(line -> line.contains("root"));
        assertThat(written).contains("no\n    2026-11-30T21:00:00Z INFO");
    }

    @Test
    void what_libraries_print_becomes_lines_of_the_log() {
        List<String> lines = new ArrayList<>();
        Logger logger = Logger.getLogger("ServerLogTest");
        logger.setUseParentHandlers(false);
        logger.addHandler(new Handler() {
            @Override
            public void publish(LogRecord record) {
                lines.add(record.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });

        LoggedLines.stream("ServerLogTest").print("one\r\n\ntwó\nthree");

        assertThat(lines).containsExactly("one", "twó");
    }
}
