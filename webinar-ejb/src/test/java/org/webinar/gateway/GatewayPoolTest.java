package org.webinar.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.webinar.time.TimeSlot;

class GatewayPoolTest {
    private static final int SITE = 1;
    private static final Instant TWO = Instant.parse("2027-03-02T14:00:00Z");
    private static final Duration SET_UP = Duration.ofMinutes(3);
    private static final Duration TEAR_DOWN = Duration.ofMinutes(2);

    @Test
    void the_highest_priority_is_taken_first_then_the_lowest_number() {
        GatewayPool pool = pool(List.of(
                machine(1).made(),
                machine(2).priority(5).made(),
                machine(3).priority(5).made()));
        assertThat(pool.choose(later(0, 60)))
                .map(choice -> choice.machine().id())
                .contains(2L);
    }

    @Test
    void a_gateway_with_several_slots_is_used_as_often_and_each_time_on_a_channel_of_its_own_defect_g4() {
        Machine proxy = machine(1).slots(2).made();
        Use first = use(1, new ChannelId(1, 1), 0, 60);
        assertThat(pool(List.of(proxy), first).choose(later(0, 60)))
                .map(Choice::channel)
                .map(Channel::id)
                .contains(new ChannelId(1, 2));
        Use second = use(1, new ChannelId(1, 2), 0, 60);
        assertThat(pool(List.of(proxy), first, second).choose(later(0, 60))).isEmpty();
    }

    @Test
    void two_gateways_that_share_a_stream_or_a_broadcaster_are_one_defect_g4() {
        Machine one = machine(1).made();
        Machine sameStream = machine(2)
                .channel(new Channel(2, 1, " rtmp://live/1-1", 22, "x"))
                .made();
        Machine sameBroadcaster =
                machine(3).channel(new Channel(3, 1, "rtmp://other", 101, "x")).made();
        Use use = use(1, new ChannelId(1, 1), 0, 60);
        assertThat(pool(List.of(one, sameStream, sameBroadcaster), use).choose(later(30, 60)))
                .isEmpty();
    }

    @Test
    void what_counts_is_how_many_at_once_not_how_many_defect_g3() {
        Machine proxy = machine(1).slots(2).made();
        Use[] oneAfterTheOther = IntStream.range(0, 4)
                .mapToObj(i -> use(1, new ChannelId(1, 1), i * 60, 30))
                .toArray(Use[]::new);
        assertThat(pool(List.of(proxy), oneAfterTheOther).choose(later(0, 240)))
                .map(Choice::channel)
                .map(Channel::slot)
                .contains(2);
    }

    @Test
    void a_channel_of_another_gateway_serves_when_the_own_one_is_borrowed() {
        Machine one = machine(1).made();
        Machine two = machine(2).made();
        Use failedOver = use(2, new ChannelId(1, 1), 0, 60);
        assertThat(pool(List.of(one, two), failedOver).choose(later(0, 60))).hasValueSatisfying(choice -> {
            assertThat(choice.machine().id()).isEqualTo(1);
            assertThat(choice.channel().id()).isEqualTo(new ChannelId(2, 1));
        });
    }

    @Test
    void margins_keep_webinars_apart_unless_a_gateway_needs_none() {
        Use before = use(1, new ChannelId(1, 1), 0, 60);
        assertThat(pool(List.of(machine(1).made()), before).choose(later(62, 60)))
                .isEmpty();
        assertThat(pool(List.of(machine(1).made()), before).choose(later(63, 60)))
                .isPresent();
        assertThat(pool(List.of(machine(1).margin(Duration.ZERO).made()), before)
                        .choose(later(60, 60)))
                .hasValueSatisfying(choice -> assertThat(choice.taken()).isEqualTo(slot(60, 60)));
    }

    @Test
    void posture_counts_always_and_health_only_for_now_defect_g6() {
        Machine sick = machine(1).health(Health.OFFLINE).made();
        assertThat(pool(List.of(sick)).choose(later(0, 60))).isPresent();
        assertThat(pool(List.of(sick)).choose(Ask.now(SITE, slot(0, 60)))).isEmpty();
        Machine draining = machine(1).posture(Posture.DRAINING).made();
        assertThat(pool(List.of(draining)).choose(later(0, 60))).isEmpty();
        Channel own = draining.channels().get(0);
        assertThat(pool(List.of(draining)).keep(1, own, Ask.now(SITE, slot(0, 60))))
                .isPresent();
        Machine out = machine(1).posture(Posture.OUT_OF_SERVICE).made();
        assertThat(pool(List.of(out)).keep(1, own, Ask.now(SITE, slot(0, 60)))).isEmpty();
        assertThat(pool(List.of(out)).keep(1, own, Ask.atWork(SITE, slot(0, 60))))
                .isPresent();
    }

    @Test
    void a_spare_keeps_the_channel_and_is_none_of_those_that_failed() {
        List<Machine> machines =
                List.of(machine(1).made(), machine(2).made(), machine(3).made());
        Channel channel = machines.get(0).channels().get(0);
        Ask ask = Ask.now(SITE, slot(0, 60)).withoutMachines(Set.of(1L, 2L));
        assertThat(pool(machines).chooseFor(channel, ask)).hasValueSatisfying(choice -> {
            assertThat(choice.machine().id()).isEqualTo(3);
            assertThat(choice.channel()).isEqualTo(channel);
        });
    }

    @Test
    void other_sites_have_gateways_of_their_own() {
        GatewayPool pool = pool(List.of(machine(1).made()));
        assertThat(pool.choose(Ask.later(2, slot(0, 60)))).isEmpty();
    }

    @Test
    void a_broadcaster_on_which_pod_shows_something_is_passed_over_defect_g5() {
        GatewayPool pool = pool(List.of(machine(1).made(), machine(2).made()));
        assertThat(pool.choose(later(0, 60).withoutBroadcaster(101)))
                .map(choice -> choice.machine().id())
                .contains(2L);
    }

    private static GatewayPool pool(List<Machine> machines, Use... uses) {
        return new GatewayPool(machines, List.of(uses));
    }

    private static Ask later(int minute, int length) {
        return Ask.later(SITE, slot(minute, length));
    }

    private static Use use(long machine, ChannelId channel, int minute, int length) {
        return new Use(machine, channel, slot(minute, length));
    }

    private static TimeSlot slot(int minute, int length) {
        return TimeSlot.of(TWO.plus(Duration.ofMinutes(minute)), Duration.ofMinutes(length));
    }

    private static Made machine(long id) {
        return new Made(id, Posture.IN_SERVICE, Health.ONLINE, 1, 0, SET_UP, null);
    }

    /** A machine in the making. */
    private record Made(
            long id, Posture posture, Health health, int slots, int priority, Duration margin, Channel channel) {
        private static final int BROADCASTERS = 100;

        Made posture(Posture other) {
            return new Made(id, other, health, slots, priority, margin, channel);
        }

        Made health(Health other) {
            return new Made(id, posture, other, slots, priority, margin, channel);
        }

        Made slots(int other) {
            return new Made(id, posture, health, other, priority, margin, channel);
        }

        Made priority(int other) {
            return new Made(id, posture, health, slots, other, margin, channel);
        }

        Made margin(Duration other) {
            return new Made(id, posture, health, slots, priority, other, channel);
        }

        Made channel(Channel other) {
            return new Made(id, posture, health, slots, priority, margin, other);
        }

        Machine made() {
            List<Channel> channels = channel != null
                    ? List.of(channel)
                    : IntStream.rangeClosed(1, slots)
                            .mapToObj(slot -> new Channel(
                                    id, slot, "rtmp://live/" + id + "-" + slot, BROADCASTERS * slot + id, "hls"))
                            .toList();
            Duration after = margin.isZero() ? margin : TEAR_DOWN;
            return new Machine(id, SITE, posture, health, slots, priority, margin, after, channels);
        }
    }
}
