package org.webinar.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A long list comes in pages. */
class RegistrationPartTest {
    private static final Instant NOON = Instant.parse("2027-01-05T12:00:00Z");

    @Test
    void each_stands_on_one_page_and_the_counts_are_of_all() {
        RegistrationPart first = RegistrationPart.of(sheet(101), 1);
        assertThat(first.people()).hasSize(100);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(first.count(RegistrationState.ACCEPTED)).isEqualTo(101);
        assertThat(first.count(RegistrationState.WAITING)).isZero();
        assertThat(RegistrationPart.of(sheet(101), 2).people())
                .extracting(Registered::id)
                .containsExactly(101L);
    }

    @Test
    void what_is_no_page_is_the_next_one_that_there_is() {
        assertThat(RegistrationPart.of(sheet(101), 9).page()).isEqualTo(2);
        assertThat(RegistrationPart.of(sheet(100), -1).page()).isEqualTo(1);
        assertThat(RegistrationPart.of(sheet(100), 2).page()).isEqualTo(1);
        assertThat(RegistrationPart.of(sheet(0), 1).pages()).isEqualTo(1);
    }

    private static RegistrationDesk.Sheet sheet(int many) {
        List<Registered> people = LongStream.rangeClosed(1, many)
                .mapToObj(id -> new Registered(id, "Ana", "ana@univ.example", RegistrationState.ACCEPTED, NOON, NOON))
                .toList();
        return new RegistrationDesk.Sheet(1, 2, "Été", RegistrationPlan.NONE, people);
    }
}
