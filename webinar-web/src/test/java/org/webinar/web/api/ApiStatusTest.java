package org.webinar.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.meeting.Planned.Field;
import org.webinar.web.door.NotSignedIn;
import org.webinar.web.error.RefusalMapper;

/** How refusals become statuses, and parts of a plan become fields. */
class ApiStatusTest {
    @Test
    void each_refusal_of_our_own_has_its_status() {
        assertThat(ApiStatus.of(new TokenMissing())).isEqualTo(401);
        assertThat(ApiStatus.of(new TokenUnknown())).isEqualTo(401);
        assertThat(ApiStatus.of(new ScopeMissing("x"))).isEqualTo(403);
        assertThat(ApiStatus.of(new TooManyCalls(3))).isEqualTo(429);
        assertThat(ApiStatus.of(new MatchMissing())).isEqualTo(428);
        assertThat(ApiStatus.of(new ChangedSince())).isEqualTo(412);
        assertThat(ApiStatus.of(InputUnfit.asked(List.of()))).isEqualTo(400);
        assertThat(ApiStatus.of(InputUnfit.sent(List.of()))).isEqualTo(422);
    }

    @Test
    void the_others_have_the_one_that_pages_are_told() {
        assertThat(ApiStatus.of(new NotSignedIn())).isEqualTo(RefusalMapper.status(new NotSignedIn()));
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void a_part_of_a_plan_is_called_as_in_the_body_or_not_at_all(Field field) {
        MeetingWish.named(field)
                .ifPresent(name -> assertThat(MeetingWish.FIELDS).contains(name));
    }

    @Test
    void each_field_of_a_wish_can_be_blamed() {
        assertThat(Stream.of(Field.values()).map(MeetingWish::named).flatMap(name -> name.stream()))
                .containsExactlyInAnyOrderElementsOf(MeetingWish.FIELDS);
    }
}
