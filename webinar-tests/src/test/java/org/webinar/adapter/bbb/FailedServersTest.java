package org.webinar.adapter.bbb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.webinar.adapter.bbb.SeveralServers.many;
import static org.webinar.adapter.bbb.SeveralServers.wish;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.webinar.Outage;
import org.webinar.meeting.RoomHome;
import org.webinar.meeting.RoomsConfused;
import org.webinar.meeting.RoomsNowhere;
import org.webinar.meeting.RoomsSilent;
import org.webinar.recording.RecordingsAway;
import org.webinar.sandbox.bbb.BbbOptions;
import org.webinar.sandbox.bbb.Fault;
import org.webinar.settings.FixedSettings;

/** One of several servers is of no use: how long that is believed, and what is left of an opening that has failed there. */
class FailedServersTest {
    private static final URI HOOK = URI.create("http://127.0.0.1:1/hook");

    private final SeveralServers house = new SeveralServers(new BbbOptions(), new BbbOptions());

    @AfterEach
    void close() {
        house.close();
    }

    private static Fault fault(String kind) {
        return kind.equals("502") ? Fault.HTML_502 : Fault.CHECKSUM_ERROR;
    }

    /** A web server answers, and nothing lives behind it; or somebody has changed the secret there. */
    @ParameterizedTest
    @ValueSource(strings = {"502", "checksumError"})
    void who_answers_and_not_as_it_should_loses_its_rooms_after_a_minute(String kind) {
        house.rooms.open(wish("0001-a"));
        house.later(Duration.ofMinutes(2));
        house.main.misbehave(fault(kind));
        assertThatThrownBy(() -> house.rooms.open(wish("0001-a"))).hasMessageContaining(kind);
        house.later(Duration.ofSeconds(30));
        assertThatThrownBy(() -> house.rooms.open(wish("0001-a")))
                .isInstanceOf(Outage.class)
                .isNotInstanceOf(RoomsSilent.class);
        house.later(Duration.ofSeconds(31));
        assertThat(house.rooms.open(wish("0001-a")).fresh()).isTrue();
        assertThat(house.rows.current.get("0001-a").server()).isEqualTo("second");
    }

    @Test
    void one_answer_as_it_should_be_ends_that() {
        house.rooms.open(wish("0001-a"));
        house.later(Duration.ofMinutes(2));
        house.main.misbehave(Fault.HTML_502);
        assertThatThrownBy(() -> house.rooms.open(wish("0001-a"))).isInstanceOf(RoomsConfused.class);
        house.later(Duration.ofSeconds(50));
        house.main.misbehave(Fault.NONE);
        house.rooms.look("0001-a");
        house.main.misbehave(Fault.HTML_502);
        house.later(Duration.ofSeconds(50));
        assertThatThrownBy(() -> house.rooms.open(wish("0001-a"))).isInstanceOf(RoomsConfused.class);
        assertThat(house.rows.current.get("0001-a").server()).isEqualTo("main");
    }

    @Test
    void who_is_confused_is_chosen_last() {
        house.rooms.open(wish("0001-a"));
        house.rooms.open(wish("0002-b"));
        house.later(Duration.ofMinutes(2));
        house.second.misbehave(Fault.HTML_502);
        assertThatThrownBy(() -> house.rooms.look("0002-b")).isInstanceOf(RoomsConfused.class);
        for (String room : List.of("0003-c", "0004-d", "0005-e")) {
            house.rooms.open(wish(room));
        }
        assertThat(many(house.second, "create")).isEqualTo(1);
        assertThat(house.rows.many("main")).isEqualTo(4);
    }

    @Test
    void a_server_that_has_refused_a_room_is_not_asked_for_its_recordings() {
        house.rooms.open(wish("0001-a"));
        house.second.misbehave(Fault.HTML_502);
        house.rooms.open(wish("0002-b"));
        assertThat(many(house.second, "create")).isEqualTo(1);
        house.second.close();
        house.later(Duration.ofMinutes(2));
        house.rooms.open(wish("0003-c"));
        for (String room : List.of("0002-b", "0003-c")) {
            assertThat(house.rows.ever.get(room)).containsExactly("main");
            assertThat(house.recordings.of(List.of(room))).isEmpty();
        }
    }

    /** It may have opened the room, and people may be in it: its recordings matter. */
    @Test
    void a_server_that_has_not_answered_may_have_had_the_room() throws Exception {
        house.rooms.open(wish("0001-a"));
        try (Mute mute = new Mute()) {
            house.values.put("webinar.bbb.second.url", mute.url());
            house.rooms.open(wish("0002-b"));
        }
        assertThat(house.rows.current.get("0002-b").server()).isEqualTo("main");
        assertThat(house.rows.ever.get("0002-b")).containsExactly("main", "second");
        assertThatThrownBy(() -> house.recordings.of(List.of("0002-b"))).isInstanceOf(RecordingsAway.class);
    }

    @Test
    void of_a_room_that_nobody_has_opened_nothing_is_written() {
        house.main.misbehave(Fault.HTML_502);
        house.second.misbehave(Fault.CHECKSUM_ERROR);
        assertThatThrownBy(() -> house.rooms.open(wish("0001-a"))).isInstanceOf(RoomsNowhere.class);
        assertThat(house.rows.moves).containsExactly("second", "main");
        assertThat(house.rows.current).isEmpty();
        assertThat(house.rows.ever.get("0001-a")).isEmpty();
    }

    @Test
    void a_room_that_the_only_other_one_has_refused_is_where_it_was_and_since_when() {
        house.rooms.open(wish("0001-a"));
        RoomHome.Place before = house.rows.current.get("0001-a");
        house.later(Duration.ofHours(6));
        house.main.endMeeting("0001-a");
        house.values.put("webinar.bbb.main.draining", "true");
        house.second.misbehave(Fault.HTML_502);
        assertThatThrownBy(() -> house.rooms.open(wish("0001-a"))).isInstanceOf(RoomsConfused.class);
        assertThat(many(house.second, "create")).isEqualTo(1);
        assertThat(house.rows.current).containsEntry("0001-a", before);
        assertThat(house.rows.ever.get("0001-a")).containsExactly("main");
    }

    @Test
    void an_opening_that_fails_where_the_room_is_makes_it_no_younger() {
        house.rooms.open(wish("0001-a"));
        RoomHome.Place before = house.rows.current.get("0001-a");
        house.later(Duration.ofMinutes(30));
        house.main.misbehave(Fault.HTML_502);
        assertThatThrownBy(() -> house.rooms.open(wish("0001-a"))).isInstanceOf(RoomsConfused.class);
        assertThat(house.rows.current).containsEntry("0001-a", before);
    }

    @Test
    void who_is_mute_about_chat_or_recordings_is_not_silent_about_rooms() throws Exception {
        BbbServer main = new BbbHomes(FixedSettings.of(house.values), house.rows, null).of(new BbbQuery());
        house.main.recordings().record("0001-a", "r-1", "Cours", 1, 2);
        house.main.recordings().become("r-1", "published");
        assertThat(house.recordings.one("r-1")).isPresent();
        try (Mute mute = new Mute()) {
            house.values.put("BBB_API_URL", mute.url());
            assertThatThrownBy(() -> house.events.subscribe(HOOK)).isInstanceOf(RoomsSilent.class);
            assertThatThrownBy(() -> house.recordings.publish("r-1", true)).isInstanceOf(RecordingsAway.class);
            assertThatThrownBy(() -> house.recordings.delete("r-1")).isInstanceOf(RecordingsAway.class);
            assertThatThrownBy(() -> house.chat.say("0001-a", "Zoé", "Bonjour")).isInstanceOf(Outage.class);
            assertThat(house.api.silences().has(main)).isFalse();
            assertThatThrownBy(() -> house.rooms.look("0001-a")).isInstanceOf(RoomsSilent.class);
            assertThat(house.api.silences().has(main)).isTrue();
        }
        house.values.put("BBB_API_URL", house.main.apiUrl());
        house.later(Duration.ofSeconds(11));
        house.events.subscribe(HOOK);
        assertThat(house.api.silences().has(main))
                .as("webhooks are another program")
                .isTrue();
        house.later(Duration.ofSeconds(11));
        house.rooms.look("0001-a");
        assertThat(house.api.silences().has(main)).isFalse();
    }

    /** A server that hears everything and says nothing. */
    private static final class Mute implements AutoCloseable {
        private final HttpServer server;

        private Mute() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", HttpExchange::close);
            server.start();
        }

        private String url() {
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/bigbluebutton/api";
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
