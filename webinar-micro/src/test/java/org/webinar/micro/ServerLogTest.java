package org.webinar.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.logging.Handler;
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
