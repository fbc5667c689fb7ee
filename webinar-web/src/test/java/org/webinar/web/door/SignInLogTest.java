package org.webinar.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.webinar.limits.Senders;
import org.webinar.telemetry.Refused.Way;

/** What an administrator reads afterwards of who came in and who did not. */
class SignInLogTest {
    private static final Logger WRITTEN = Logger.getLogger(SignInLog.class.getName());

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
    private final SignInLog log = new SignInLog(new Callers(new Senders()), counted);
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
    void who_came_in_who_was_refused_and_who_tries_too_often_is_written_with_the_address() {
        var request = browser.asks("/login.xhtml");
        log.cameIn(request, "jdupont", "password");
        log.refused(request, "jdupont");
        log.mustWait(request, "jdupont");
        log.refusedElsewhere(request, "cas", "nobody");
        assertThat(lines)
                .containsExactly(
                        "INFO webinar: account jdupont has signed in by password from 127.0.0.1",
                        "INFO webinar: a sign-in as jdupont was refused, from 127.0.0.1",
                        "WARNING webinar: too many tries to sign in as jdupont, now from 127.0.0.1",
                        "INFO webinar: a sign-in by cas was refused (nobody), from 127.0.0.1");
    }

    @Test
    void whoever_watches_the_numbers_sees_all_of_them_also_those_that_no_line_is_written_for() {
        var request = browser.asks("/login.xhtml");
        for (int i = 0; i < 100; i++) {
            log.mustWait(request, "jdupont");
        }
        log.refused(request, "jdupont");
        log.cameIn(request, "jdupont", "password");
        assertThat(counted.all).containsOnly(Map.entry(Way.TOO_MANY, 100), Map.entry(Way.WRONG, 1));
    }

    /** Else somebody would write the log full until nobody finds there what he or she has done before. */
    @Test
    void what_strangers_cause_as_often_as_they_like_is_written_once_a_minute_for_each_of_them() {
        var request = browser.asks("/login.xhtml");
        for (int i = 0; i < 1_000; i++) {
            log.mustWait(request, "jdupont");
            log.cameBackWithNothing(request, "cas");
        }
        assertThat(lines)
                .containsExactly(
                        "WARNING webinar: too many tries to sign in as jdupont, now from 127.0.0.1",
                        "INFO webinar: somebody came back from cas with nothing, from 127.0.0.1");
    }

    @Test
    void what_is_no_name_of_an_account_is_written_nowhere() {
        var request = browser.asks("/login.xhtml");
        log.refused(request, "my secret passphrase!");
        log.refused(request, "x\nINFO webinar: account root has signed in");
        log.mustWait(request, "x".repeat(151));
        log.cameBackWithNothing(request, "cas\nINFO webinar: all is well");
        assertThat(lines.remove(3)).contains("from (no name of an account) with nothing");
        assertThat(lines).hasSize(3).allMatch(line -> line.contains("as (no name of an account)"));
    }
}
