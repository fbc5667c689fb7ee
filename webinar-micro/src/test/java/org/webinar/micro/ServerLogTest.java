package org.webinar.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
            Properties log = ServerLog.properties(data);

            assertThat(log)
                    .containsEntry("java.util.logging.FileHandler.pattern", temp + "/log/server.%g.log")
                    .containsEntry("java.util.logging.FileHandler.count", "5")
                    .containsEntry("java.util.logging.FileHandler.limit", "20971520");
            assertThat(log.getProperty("handlers")).contains(Console.class.getName());
        }
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
