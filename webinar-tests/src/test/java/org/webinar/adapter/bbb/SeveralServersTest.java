package org.webinar.adapter.bbb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.webinar.adapter.bbb.SeveralServers.asked;
import static org.webinar.adapter.bbb.SeveralServers.many;
import static org.webinar.adapter.bbb.SeveralServers.wish;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.webinar.chat.NotSaid;
import org.webinar.meeting.Guest;
import org.webinar.meeting.RoomHome;
import org.webinar.meeting.RoomServerUnknown;
import org.webinar.meeting.RoomsNowhere;
import org.webinar.meeting.RoomsRefused;
import org.webinar.meeting.RoomsSilent;
import org.webinar.recording.Recording;
import org.webinar.recording.RecordingsAway;
import org.webinar.sandbox.bbb.BbbOptions;
import org.webinar.sandbox.bbb.Fault;

/** Several servers are one for all who hold a room; each checks what it is sent by its own secret. */
class SeveralServersTest {
    private final SeveralServers house = new SeveralServers(new BbbOptions(), new BbbOptions());

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void rooms_are_shared_and_whatever_concerns_one_goes_to_its_server() {
        for (String room : List.of("0001-a", "0002-b", "0003-c", "0004-d")) {
            house.rooms.open(wish(room));
        }
        assertThat(house.rows.many("main")).isEqualTo(2);
        assertThat(house.rows.many("second")).isEqualTo(2);
        assertThat(house.second.meeting("0002-b")).isPresent();
        assertThat(house.main.meeting("0002-b")).isEmpty();
        house.second.join("0002-b", "Zoé", "MODERATOR");
        house.chat.say("0002-b", "Théo", "Bonjour");
        assertThat(house.second.meeting("0002-b").orElseThrow().chat()).hasSize(1);
        assertThat(house.rooms.facts("0002-b").orElseThrow().people()).hasSize(1);
        URI entrance = house.rooms.entrance(house.rooms.open(wish("0002-b")), new Guest("Zoé", "z", Guest.Role.VIEWER));
        assertThat(entrance.toString()).startsWith(house.second.apiUrl() + "/join?");
        house.rooms.close("0002-b");
        assertThat(many(house.second, "end")).isEqualTo(1);
        assertThat(many(house.main, "end")).isZero();
        assertThat(asked(house.main)).noneMatch(call -> call.contains("badly"));
        assertThat(asked(house.second)).noneMatch(call -> call.contains("badly"));
    }

    @Test
    void a_room_that_is_open_stays_where_it_is_however_it_is_drained_and_a_new_one_goes_elsewhere() {
        house.rooms.open(wish("0001-a"));
        house.later(Duration.ofMinutes(30));
        house.values.put("webinar.bbb.main.draining", "true");
        assertThat(house.rooms.open(wish("0001-a")).fresh()).isFalse();
        assertThat(house.rows.current.get("0001-a").server()).isEqualTo("main");
        house.rooms.open(wish("0002-b"));
        house.rooms.open(wish("0003-c"));
        assertThat(house.rows.many("second")).isEqualTo(2);
        house.values.put("webinar.bbb.second.draining", "true");
        assertThatThrownBy(() -> house.rooms.open(wish("0004-d")))
                .isInstanceOf(RoomsNowhere.class)
                .hasMessageContaining("draining");
    }

    /** Two presenters, at two servers of ours. */
    @Test
    void whoever_is_slower_finds_the_room_where_the_quicker_one_has_opened_it() {
        house.rows.meanwhile = () -> house.rows.current.putIfAbsent(
                "0001-a", new RoomHome.Place("second", house.rows.clock().instant()));
        house.rooms.open(wish("0001-a"));
        assertThat(house.second.meeting("0001-a")).isPresent();
        assertThat(house.main.meeting("0001-a")).isEmpty();
    }

    /** As it is when a second server has just been set, and wherever Pod has opened a room itself. */
    @Test
    void a_room_of_which_nothing_is_written_is_looked_for_at_the_first_one() {
        house.rows.current.clear();
        house.values.put("webinar.bbb.servers", "main");
        house.rooms.open(wish("0001-a"));
        house.rows.current.clear();
        house.values.put("webinar.bbb.servers", "main,second");
        house.values.put("webinar.bbb.main.draining", "true");
        assertThat(house.rooms.open(wish("0001-a")).fresh()).isFalse();
        assertThat(house.rows.current.get("0001-a").server()).isEqualTo("main");
    }

    @Test
    void a_site_that_a_server_names_has_that_one_and_others_the_rest() {
        house.values.put("webinar.bbb.second.sites", "2, 3");
        house.rows.sites.put(4L, 2);
        house.rooms.open(wish("0001-a"));
        house.rooms.open(wish("0002-b"));
        assertThat(house.rows.many("second")).isEqualTo(2);
        house.rows.sites.put(4L, 1);
        house.rooms.open(wish("0003-c"));
        house.rooms.open(wish("0004-d"));
        assertThat(house.rows.many("main")).isEqualTo(2);
        house.values.put("webinar.bbb.main.sites", "7");
        assertThatThrownBy(() -> house.rooms.open(wish("0005-e")))
                .isInstanceOf(RoomsNowhere.class)
                .hasMessageContaining("sites");
    }

    @Test
    void a_server_that_is_away_gets_no_room_and_makes_its_own_ones_unknown_alone() {
        house.rooms.open(wish("0001-a"));
        house.rooms.open(wish("0002-b"));
        house.main.close();
        assertThat(house.rooms.allOpen().open()).containsExactly("0002-b");
        assertThat(house.rooms.allOpen().unseen()).containsExactly("0001-a");
        house.rooms.open(wish("0003-c"));
        assertThat(house.rows.current.get("0003-c").server()).isEqualTo("second");
        assertThat(house.rooms.look("0002-b").exists()).isTrue();
        assertThatThrownBy(() -> house.rooms.look("0001-a")).isInstanceOf(RoomsSilent.class);
    }

    /** Whoever sits in a room there may be back in a moment. */
    @Test
    void the_room_of_a_server_that_is_away_is_opened_elsewhere_when_that_lasts() {
        house.rooms.open(wish("0001-a"));
        house.main.close();
        house.later(Duration.ofMinutes(2));
        assertThatThrownBy(() -> house.rooms.open(wish("0001-a"))).isInstanceOf(RoomsSilent.class);
        house.later(Duration.ofSeconds(30));
        assertThatThrownBy(() -> house.rooms.open(wish("0001-a"))).isInstanceOf(RoomsSilent.class);
        house.later(Duration.ofSeconds(31));
        assertThat(house.rooms.open(wish("0001-a")).fresh()).isTrue();
        assertThat(house.rows.current.get("0001-a").server()).isEqualTo("second");
        assertThat(house.rows.ever.get("0001-a")).containsExactly("main", "second");
    }

    @Test
    void who_refuses_is_passed_over_and_when_all_do_each_is_named_and_the_room_is_where_it_was() {
        house.main.misbehave(Fault.HTML_502);
        house.rooms.open(wish("0001-a"));
        assertThat(house.rows.current.get("0001-a").server()).isEqualTo("second");
        house.later(Duration.ofMinutes(30));
        house.rooms.close("0001-a");
        house.second.endMeeting("0001-a");
        house.second.misbehave(Fault.CHECKSUM_ERROR);
        house.later(Duration.ofHours(6));
        assertThatThrownBy(() -> house.rooms.open(wish("0001-a")))
                .isInstanceOf(RoomsNowhere.class)
                .hasMessageContaining("second: checksumError")
                .hasMessageContaining("main: 502");
        assertThat(house.rows.current.get("0001-a").server()).isEqualTo("second");
    }

    @Test
    void the_room_of_a_server_that_is_set_no_more_says_so_for_a_day_and_can_be_opened_anew() {
        house.values.put("webinar.bbb.main.draining", "true");
        house.rooms.open(wish("0001-a"));
        house.rooms.open(wish("0002-b"));
        house.values.put("webinar.bbb.servers", "main");
        house.values.remove("webinar.bbb.main.draining");
        assertThatThrownBy(() -> house.rooms.look("0001-a"))
                .isInstanceOf(RoomServerUnknown.class)
                .hasMessageContaining("second");
        assertThatThrownBy(() -> house.chat.say("0001-a", "Zoé", "Bonjour")).isInstanceOf(NotSaid.class);
        assertThat(house.rooms.allOpen().unseen()).containsExactlyInAnyOrder("0001-a", "0002-b");
        house.rooms.open(wish("0001-a"));
        assertThat(house.rooms.look("0001-a").exists()).isTrue();
        house.later(Duration.ofDays(2));
        assertThat(house.rooms.look("0002-b").exists()).isFalse();
    }

    @Test
    void the_next_secret_is_tried_once_and_known_from_then_on() {
        house.values.put("webinar.bbb.main.secrets", "the-old-one," + house.main.secret());
        house.values.put("webinar.bbb.servers", "main");
        house.rooms.look("0001-a");
        house.rooms.look("0001-a");
        assertThat(asked(house.main))
                .containsExactly("getMeetingInfo badly signed", "getMeetingInfo", "getMeetingInfo");
        var room = house.rooms.open(wish("0001-a"));
        String join = house.rooms
                .entrance(room, new Guest("Zoé", "z", Guest.Role.VIEWER))
                .toString();
        String query = join.substring(join.indexOf('?') + 1, join.lastIndexOf("&checksum="));
        assertThat(join).endsWith(BbbQuery.hash("SHA-256", "join" + query + house.main.secret()));
        house.values.put("webinar.bbb.main.secrets", "the-old-one\nanother-one\n");
        assertThatThrownBy(() -> house.rooms.look("0001-a")).isInstanceOf(RoomsRefused.class);
        assertThat(asked(house.main)).filteredOn(call -> call.contains("badly")).hasSize(3);
    }

    @Test
    void recordings_are_asked_for_wherever_the_room_has_been() {
        house.rows.ever.put("0001-a", Set.of("main", "second"));
        house.main.recordings().record("0001-a", "r-main", "Cours", 1, 2);
        house.second.recordings().record("0001-a", "r-second", "Cours", 3, 4);
        house.second.recordings().record("0002-b", "r-other", "Cours", 3, 4);
        house.second.recordings().become("r-second", "published");
        assertThat(house.recordings.of(List.of("0001-a")))
                .extracting(Recording::id)
                .containsExactlyInAnyOrder("r-main", "r-second");
        long before = house.main.calls().size();
        assertThat(house.recordings.one("r-second")).isPresent();
        house.recordings.publish("r-second", false);
        house.recordings.delete("r-second");
        assertThat(house.main.calls()).as("who has it is known").hasSize((int) before);
        house.rows.ever.put("0003-c", Set.of("gone"));
        assertThatThrownBy(() -> house.recordings.of(List.of("0003-c"))).isInstanceOf(RoomServerUnknown.class);
        house.main.close();
        assertThatThrownBy(() -> house.recordings.of(List.of("0001-a"))).isInstanceOf(RecordingsAway.class);
    }
}
