package org.webinar.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** The lines of the log about one live, and of no other. */
class LogMemoryTest {
    private final LogMemory.Memory memory = new LogMemory.Memory();

    private void log(Level level, String message, Object... arguments) {
        LogRecord entry = new LogRecord(level, message);
        entry.setParameters(arguments);
        memory.publish(entry);
    }

    @Test
    void a_live_is_found_by_its_word_and_not_by_that_of_another() {
        log(Level.INFO, "webinar: {0} {1}", "live-1", "ASKED\nforged line");
        log(Level.INFO, "webinar: live-12 ASKED");
        log(Level.INFO, "webinar: alive-1 is something else");
        log(Level.WARNING, "webinar: trouble of live-1: (why)");
        log(Level.FINE, "webinar: live-1 is fine");
        assertThat(memory.linesWith("live-1").lines())
                .hasSize(2)
                .first()
                .asString()
                .endsWith("INFO webinar: live-1 ASKED forged line");
    }

    @Test
    void it_forgets_the_oldest() {
        log(Level.INFO, "live-1 first");
        for (int i = 0; i < 5_000; i++) {
            log(Level.INFO, "something else");
        }
        assertThat(memory.linesWith("live-1")).isEmpty();
    }
}
