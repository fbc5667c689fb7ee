package org.webinar.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How often passwords may be tried. */
class LoginTriesTest {
    private static final int SECONDS_OF_AN_HOUR = 3_600;

    private final LoginTries tries = new LoginTries();

    @Test
    void at_one_account_nobody_tries_a_hundred_times_an_hour_from_however_many_addresses() {
        int inARow = 0;
        while (tries.take("jdupont", "192.0.2." + inARow).isEmpty()) {
            assertThat(++inARow).isLessThan(100);
        }
        long wait = tries.take("jdupont", "198.51.100.1").getAsLong();
        assertThat(inARow + SECONDS_OF_AN_HOUR / wait).isLessThan(100);
    }

    @Test
    void a_name_that_is_written_in_many_ways_is_one_name() {
        IntStream.range(0, 10).forEach(address -> tries.take("jdupont", "192.0.2." + address));
        assertThat(tries.take("JDupont", "198.51.100.1")).isPresent();
        assertThat(tries.take("jdüpönt", "198.51.100.2")).isPresent();
        assertThat(tries.take("jdupont  ", "198.51.100.3")).isPresent();
        assertThat(tries.take("jdupond", "198.51.100.4")).isEmpty();
    }

    @Test
    void from_one_address_nobody_tries_all_names() {
        IntStream.range(0, 10).forEach(name -> tries.take("name" + name, "192.0.2.1"));
        assertThat(tries.take("another", "192.0.2.1")).isPresent();
        assertThat(tries.take("another", "192.0.2.2")).isEmpty();
    }

    @Test
    void right_passwords_do_not_count() {
        IntStream.range(0, 500).forEach(person -> {
            assertThat(tries.take("student" + person, "192.0.2.1")).isEmpty();
            tries.giveBack("student" + person, "192.0.2.1");
        });
    }
}
