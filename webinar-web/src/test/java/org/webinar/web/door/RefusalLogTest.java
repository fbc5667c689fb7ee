package org.webinar.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.webinar.identity.Visitor;
import org.webinar.limits.Senders;
import org.webinar.livestream.NoSuchEvent;
import org.webinar.rights.NotYourMeeting;
import org.webinar.rights.OnlyForAdministrators;
import org.webinar.rights.PasswordNeeded;
import org.webinar.telemetry.Refused.Way;

/** What an administrator reads afterwards of who wanted more than is allowed. */
class RefusalLogTest {
    private static final Logger WRITTEN = Logger.getLogger(RefusalLog.class.getName());
    private static final Optional<Visitor> ALICE =
            Optional.of(new Visitor(7, "alice", "Alice", false, false, Set.of(), Set.of(), Set.of()));

    private final List<String> lines = new ArrayList<>();
    private final Handler reader = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            lines.add(entry.getLevel() + " " + new SimpleFormatter().formatMessage(entry));
        }

        @Override
        public void flush() {
            // nothing waits
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    private final Counted counted = new Counted();
    private final RefusalLog log = new RefusalLog(new Callers(new Senders()), counted);
    private final Browser browser = new Browser();

    @BeforeEach
    void read() {
        WRITTEN.addHandler(reader);
    }

    @AfterEach
    void leave() {
        WRITTEN.removeHandler(reader);
    }

    @Test
    void who_was_refused_what_is_written_by_name_with_the_number_of_the_thing_and_no_word_of_an_address() {
        browser.query = "key=secret&id=17";
        var request = browser.asks("/meeting/edit.xhtml");
        log.refused(request, ALICE, NotYourMeeting.class, 403);
        log.refused(request, Optional.empty(), OnlyForAdministrators.class, 403);
        assertThat(lines)
                .containsExactly(
                        "INFO webinar: account alice was refused (NotYourMeeting, /meeting/edit.xhtml 17), from 127.0.0.1",
                        "INFO webinar: a stranger was refused (OnlyForAdministrators, /meeting/edit.xhtml 17), from 127.0.0.1");
        assertThat(counted.all).containsOnly(Map.entry(Way.FORBIDDEN, 2));
    }

    /** Where even that there is something would tell too much, the policy says that there is nothing. */
    @Test
    void what_somebody_with_an_account_does_not_find_is_written_and_what_strangers_do_not_find_is_not() {
        var request = browser.asks("/live/event.xhtml");
        log.refused(request, ALICE, NoSuchEvent.class, 404);
        log.refused(request, Optional.empty(), NoSuchEvent.class, 404);
        log.refused(request, ALICE, PasswordNeeded.class, 403);
        log.refused(request, ALICE, NotYourMeeting.class, 409);
        assertThat(lines)
                .containsExactly(
                        "INFO webinar: account alice was refused (NoSuchEvent, /live/event.xhtml), from 127.0.0.1");
        assertThat(counted.all).containsOnly(Map.entry(Way.NOT_FOUND, 1));
    }

    @Test
    void nobody_writes_the_log_full_and_all_are_counted() {
        var request = browser.asks("/webinar/people.xhtml");
        for (int i = 0; i < 1_000; i++) {
            log.refused(request, ALICE, OnlyForAdministrators.class, 403);
            log.wrongToken(request);
        }
        assertThat(lines).hasSize(2 * 10);
        assertThat(lines)
                .filteredOn(line -> line.contains("a token that nobody has"))
                .hasSize(10);
        assertThat(counted.all).containsOnly(Map.entry(Way.FORBIDDEN, 1_000), Map.entry(Way.TOKEN, 1_000));
    }
}
