package org.webinar.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final Console console = new Console();

    @BeforeEach
    void look_at_it() {
        Console.speakTo(new PrintStream(screen, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void look_away() {
        Console.speakTo(System.out);
    }

    @Test
    void lines_of_ours_are_shown_and_the_servers_are_not() {
        log(Level.INFO, "webinar: gateway driver {0}", null, "sipmediagw");
        log(Level.INFO, "Grizzly started", null);
        log(Level.WARNING, "AS-DEPLOYMENT-00015", null);

        assertThat(shown()).containsExactly("webinar: gateway driver sipmediagw");
    }

    @Test
    void severe_records_wait_until_the_server_has_started() {
        log(Level.SEVERE, "broken", new IllegalStateException("why"));
        assertThat(shown()).isEmpty();

        Console.started();
        log(Level.SEVERE, "again", null);

        assertThat(shown()).containsExactly("SEVERE broken (why)", "SEVERE again");
    }

    @Test
    void the_first_reason_is_the_one_that_something_threw() {
        log(Level.SEVERE, "a chain of things", null);
        log(Level.SEVERE, "", new RuntimeException(new SQLException("in use")));
        log(Level.SEVERE, "", new RuntimeException("a consequence"));

        assertThat(Console.firstReason()).contains("the database says: in use");
    }

    @Test
    void without_a_throw_the_first_text_must_do() {
        log(Level.SEVERE, "no such listener\nmore", null);

        assertThat(Console.firstReason()).contains("no such listener");
    }

    private void log(Level level, String text, Throwable thrown, Object... parameters) {
        LogRecord record = new LogRecord(level, text);
        record.setThrown(thrown);
        record.setParameters(parameters);
        console.publish(record);
    }

    private String[] shown() {
        return screen.toString(StandardCharsets.UTF_8).lines().toArray(String[]::new);
    }
}
