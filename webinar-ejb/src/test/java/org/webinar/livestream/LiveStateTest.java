package org.webinar.livestream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LiveStateTest {

    @ParameterizedTest
    @EnumSource(LiveState.class)
    void has_no_life_after_its_end(LiveState anything) {
        assertThat(LiveState.ENDED.mayBecome(anything)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = LiveState.class,
            names = {"STOPPING", "ENDED"},
            mode = EnumSource.Mode.EXCLUDE)
    void can_be_stopped_from_everywhere(LiveState state) {
        assertThat(state.mayBecome(LiveState.STOPPING)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = LiveState.class,
            names = {"ON_AIR", "DEGRADED", "FAILED"})
    void can_be_started_again_while_its_gateway_sends_or_has_failed(LiveState state) {
        assertThat(state.mayBecome(LiveState.STARTING)).isTrue();
    }

    @Test
    void is_not_on_air_without_having_started() {
        assertThat(LiveState.FAILED.mayBecome(LiveState.ON_AIR)).isFalse();
    }

    @Test
    void tells_pod_in_its_own_numbers() {
        assertThat(LiveState.STARTING.podStatus()).isZero();
        assertThat(LiveState.DEGRADED.podStatus()).isEqualTo(1);
        assertThat(LiveState.ENDED.podStatus()).isEqualTo(2);
    }
}
