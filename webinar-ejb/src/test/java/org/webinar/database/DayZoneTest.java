package org.webinar.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DayZoneTest {

    /** As the databases give Django's constraint back (pod-compatibility 5). */
    @Test
    void is_read_from_the_constraint() {
        assertThat(DayZone.of("((recurring_until >= ((start_at AT TIME ZONE 'Europe/Paris'::text))::date))"))
                .contains(new DayZone("Europe/Paris"));
        assertThat(DayZone.of("`recurring_until` >= cast(convert_tz(`start_at`,'UTC','Europe/Paris') as date)"))
                .contains(new DayZone("Europe/Paris"));
        assertThat(DayZone.of("`recurring_until` >= cast(`start_at` as date) or `recurring_until` is null"))
                .isEmpty();
    }

    @Test
    void suits_when_it_is_ours_or_utc() {
        assertThat(new DayZone("UTC").suits(ZoneId.of("Europe/Paris"))).isTrue();
        assertThat(new DayZone("Europe/Paris").suits(ZoneId.of("Europe/Paris"))).isTrue();
        assertThat(new DayZone("Pacific/Noumea").suits(ZoneId.of("Europe/Paris")))
                .isFalse();
    }
}
