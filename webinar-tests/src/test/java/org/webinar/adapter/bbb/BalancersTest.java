package org.webinar.adapter.bbb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.webinar.adapter.bbb.SeveralServers.wish;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.webinar.Outage;
import org.webinar.chat.RoomChatMissing;
import org.webinar.sandbox.bbb.Balancer;
import org.webinar.sandbox.bbb.BbbOptions;

/** What balancers say otherwise than BigBlueButton (reference/bigbluebutton.md 8) is understood all the same. */
class BalancersTest {

    @ParameterizedTest
    @EnumSource(Balancer.class)
    void a_secret_that_was_changed_is_found_in_the_list_whatever_form_a_wrong_checksum_has(Balancer balancer) {
        try (SeveralServers house = before(balancer)) {
            house.values.put("webinar.bbb.main.secrets", "the-old-one," + house.main.secret());
            assertThat(house.rooms.open(wish("0001-a")).fresh()).isTrue();
            assertThat(house.rooms.look("0001-a").exists()).isTrue();
            house.values.put("webinar.bbb.main.secrets", "the-old-one,an-older-one");
            assertThatThrownBy(() -> house.rooms.look("0001-a")).isInstanceOf(Outage.class);
        }
    }

    /** Nobody tries again in vain: the audience's messages take another way. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void a_call_that_a_balancer_does_not_know_is_missing_and_not_broken(Balancer balancer) {
        try (SeveralServers house = before(balancer)) {
            house.rooms.open(wish("0001-a"));
            assertThatThrownBy(() -> house.chat.say("0001-a", "Zoé", "Bonjour")).isInstanceOf(RoomChatMissing.class);
            assertThatThrownBy(() -> house.events.subscribe(URI.create("http://127.0.0.1:1/hook")))
                    .isInstanceOf(Outage.class);
            assertThat(house.rooms.look("0001-a").exists()).isTrue();
            assertThat(house.rooms.allOpen().open()).containsExactly("0001-a");
            house.rooms.close("0001-a");
        }
    }

    private static SeveralServers before(Balancer balancer) {
        SeveralServers house = new SeveralServers(new BbbOptions().balancer(balancer), new BbbOptions());
        house.values.put("webinar.bbb.servers", "main");
        return house;
    }
}
