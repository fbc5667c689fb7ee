package org.webinar.web.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How often passwords may be tried. */
class LoginTriesTest {
    private static final int SECONDS_OF_AN_HOUR = 3_600;

    private final LoginTries tries = new LoginTries();

    private OptionalLong wrong(String name, String sender) {
        try (LoginTries.Try made = tries.begin(name, sender)) {
            if (made.mustWait().isEmpty()) {
                made.wasWrong();
            }
            return made.mustWait();
        }
    }

    private OptionalLong right(String name, String sender) {
        try (LoginTries.Try made = tries.begin(name, sender)) {
            return made.mustWait();
        }
    }

    @Test
    void at_one_account_nobody_tries_a_hundred_times_an_hour_from_however_many_addresses() {
        int inARow = 0;
        while (wrong("jdupont", "192.0.2." + inARow).isEmpty()) {
            assertThat(++inARow).isLessThan(100);
        }
        long wait = wrong("jdupont", "198.51.100.1").getAsLong();
        assertThat(inARow + SECONDS_OF_AN_HOUR / wait).isLessThan(100);
    }

    @Test
    void a_name_that_is_written_in_many_ways_is_one_name() {
        IntStream.range(0, 10).forEach(address -> wrong("jdupont", "192.0.2." + address));
        assertThat(wrong("JDupont", "198.51.100.1")).isPresent();
        assertThat(wrong("jdüpönt", "198.51.100.2")).isPresent();
        assertThat(wrong("jdupont  ", "198.51.100.3")).isPresent();
        assertThat(wrong("jdupond", "198.51.100.4")).isEmpty();
    }

    @Test
    void from_one_address_nobody_tries_all_names_and_that_costs_no_name_a_try() {
        IntStream.range(0, 10).forEach(name -> wrong("name" + name, "192.0.2.1"));
        IntStream.range(0, 20)
                .forEach(again -> assertThat(wrong("another", "192.0.2.1")).isPresent());
        assertThat(wrong("another", "192.0.2.2")).isEmpty();
    }

    @Test
    void right_passwords_do_not_count() {
        IntStream.range(0, 500).forEach(person -> assertThat(right("student" + person, "192.0.2.1"))
                .isEmpty());
    }

    @Test
    void a_lecture_hall_behind_one_address_comes_in_at_once() {
        List<LoginTries.Try> open = begin(60, "student", "192.0.2.1");
        assertThat(open).allMatch(made -> made.mustWait().isEmpty());
        open.forEach(LoginTries.Try::close);
    }

    @Test
    void at_one_account_guesses_at_once_are_no_more_than_one_after_the_other() {
        List<LoginTries.Try> open = new ArrayList<>();
        IntStream.range(0, 200).forEach(address -> open.add(tries.begin("jdupont", "192.0.2." + address)));
        assertThat(open.stream().filter(made -> made.mustWait().isEmpty())).hasSize(10);
        open.forEach(LoginTries.Try::close);
        assertThat(right("jdupont", "198.51.100.1")).as("none is open any more").isEmpty();
    }

    @Test
    void from_one_address_guesses_at_once_are_bounded_and_waited_for_afterwards() {
        List<LoginTries.Try> open = begin(500, "name", "192.0.2.1");
        List<LoginTries.Try> made =
                open.stream().filter(each -> each.mustWait().isEmpty()).toList();
        assertThat(made).hasSize(100);
        made.forEach(LoginTries.Try::wasWrong);
        open.forEach(LoginTries.Try::close);
        assertThat(wrong("another", "192.0.2.1").getAsLong()).isGreaterThan(90L * 30 - 60);
    }

    @Test
    void what_nobody_could_find_out_does_not_count() {
        IntStream.range(0, 50).forEach(again -> assertThatThrownBy(() -> {
                    try (LoginTries.Try made = tries.begin("jdupont", "192.0.2.1")) {
                        assertThat(made.mustWait()).isEmpty();
                        throw new IllegalStateException("the database is away");
                    }
                })
                .isInstanceOf(IllegalStateException.class));
        assertThat(right("jdupont", "192.0.2.1")).isEmpty();
    }

    private List<LoginTries.Try> begin(int many, String name, String sender) {
        return IntStream.range(0, many)
                .mapToObj(person -> tries.begin(name + person, sender))
                .toList();
    }
}
