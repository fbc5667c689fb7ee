package org.webinar.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lines as the server's own handlers get them, above all of ours. */
class LiveWordTest {
    private static final Logger LOG = Logger.getLogger("org.webinar.log.LiveWordTest");
    private static final Logger ROOT = Logger.getLogger("");

    private final List<String> lines = new ArrayList<>();
    private final LiveStamp stamp = new LiveStamp();
    private final Handler server = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (LOG.getName().equals(entry.getLoggerName())) {
                lines.add(new SimpleFormatter().formatMessage(entry));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        ROOT.addHandler(server);
        stamp.begin();
    }

    @AfterEach
    void leave() {
        stamp.end();
        ROOT.removeHandler(server);
    }

    @Test
    void each_line_of_a_lives_work_carries_its_word_and_no_other_line() {
        LOG.info("webinar: before");
        LiveWord.run(17, () -> {
            LOG.log(Level.INFO, "webinar: room {0} was opened without its slides: it can''t", "0001-x");
            LOG.log(Level.WARNING, "webinar: it's not gone", new IllegalStateException());
            LOG.info("a library of ours");
        });
        LOG.info("webinar: after");
        assertThat(lines)
                .containsExactly(
                        "webinar: before",
                        "webinar: live-17 room 0001-x was opened without its slides: it can't",
                        "webinar: live-17 it's not gone",
                        "live-17 a library of ours",
                        "webinar: after");
    }

    @Test
    void a_line_that_says_the_word_itself_says_it_once() {
        LiveWord.run(1, () -> {
            LOG.log(Level.INFO, "webinar: {0} {1}", new Object[] {LiveWord.of(1), "MOVED ON_AIR"});
            LOG.log(Level.INFO, "webinar: {0} is another one", LiveWord.of(17));
        });
        assertThat(lines).containsExactly("webinar: live-1 MOVED ON_AIR", "webinar: live-1 live-17 is another one");
    }

    @Test
    void a_live_within_a_live_gives_the_word_back_also_when_something_breaks() {
        LiveWord.run(1, () -> {
            assertThatThrownBy(() -> LiveWord.run(2, () -> {
                        LOG.info("webinar: two");
                        throw new IllegalStateException();
                    }))
                    .isInstanceOf(IllegalStateException.class);
            LOG.info("webinar: one");
        });
        LOG.info("webinar: none");
        assertThat(lines).containsExactly("webinar: live-2 two", "webinar: live-1 one", "webinar: none");
        assertThat(LiveWord.current()).isNull();
    }

    @Test
    void what_is_done_without_a_live_stays_as_it_is_and_other_threads_know_nothing_of_it() {
        assertThat(LiveWord.<String>get(Optional.empty(), LiveWord::current)).isNull();
        assertThat(LiveWord.<String>get(Optional.of(5L), LiveWord::current)).isEqualTo("live-5");
        LiveWord.run(3, () -> CompletableFuture.runAsync(() -> LOG.info("webinar: elsewhere"))
                .join());
        assertThat(lines).containsExactly("webinar: elsewhere");
    }
}
