package org.webinar.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ReasonTest {
    @Test
    void the_innermost_cause_speaks() {
        assertThat(Reason.of(new IllegalStateException("outer", new RuntimeException("inner", new Exception()))))
                .isEqualTo("inner");
    }

    @Test
    void a_database_speaks_before_what_lies_under_it() {
        Exception failure = new RuntimeException("pool", new SQLException("in use", new Exception("file lock")));

        assertThat(Reason.of(failure)).isEqualTo("the database says: in use");
    }

    @Test
    void who_has_nothing_to_say_is_named() {
        assertThat(Reason.of(new IllegalStateException())).isEqualTo("IllegalStateException");
    }

    @Test
    void it_is_one_line_of_a_length_that_can_be_read() {
        assertThat(Reason.oneLine("\n first\nsecond")).isEqualTo("first");
        assertThat(Reason.oneLine("x".repeat(1000))).hasSize(301).endsWith("…");
    }

    @Test
    void passwords_in_addresses_are_not_repeated() {
        assertThat(Reason.oneLine("jdbc:x://db/pod?user=pod&password=s3cret&ssl=true"))
                .isEqualTo("jdbc:x://db/pod?user=pod&password=***&ssl=true");
        assertThat(Reason.oneLine("jdbc:x://pod:s3cret@db/pod")).isEqualTo("jdbc:x://***@db/pod");
    }
}
