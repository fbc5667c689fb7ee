package org.webinar.adapter.bbb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.webinar.meeting.Deck;
import org.webinar.meeting.Furnishing;
import org.webinar.meeting.GuestPolicy;
import org.webinar.meeting.OpenRoom;
import org.webinar.meeting.RoomWish;
import org.webinar.meeting.RoomsSilent;

/** A room is worth more than its slides. */
class BbbSlidesTest {
    @Test
    void slides_that_are_refused_are_left_out_and_the_reason_is_kept() {
        List<String> calls = new ArrayList<>();
        Deque<String> posts = new ArrayDeque<>();
        BbbRooms refusing = new BbbRooms(new BbbApi() {
            @Override
            BbbAnswer get(String call, BbbQuery query) {
                calls.add("get " + query.toString().contains("preUploadedPresentation=https"));
                return BbbRoomsTest.answer(200, "<returncode>SUCCESS</returncode><createTime>7</createTime>");
            }

            @Override
            BbbAnswer create(BbbQuery query, String xml) {
                calls.add("post " + query.toString().contains("preUploadedPresentation"));
                return BbbRoomsTest.answer(200, posts.pop());
            }
        });
        RoomWish wish = wish();
        posts.add("<returncode>FAILED</returncode><messageKey>presentationNotAllowed</messageKey>");
        assertThat(refusing.open(wish)).isEqualTo(new OpenRoom("0004-cours", "7", true, "[presentationNotAllowed]"));
        assertThat(calls).containsExactly("post false", "get true");
        posts.add("<returncode>SUCCESS</returncode><createTime>8</createTime>");
        assertThat(refusing.open(wish)).isEqualTo(new OpenRoom("0004-cours", "8", true, null));
        assertThat(DecksXml.of(wish.decks(), true))
                .contains("url=\"https://w.example/a?b=1&amp;c=2\"", "current=\"true\"", "downloadable=\"true\"")
                .contains("filename=\"Été &quot;1&quot; &amp; &lt;2&gt;.pdf\"");
    }

    private static RoomWish wish() {
        return new RoomWish(
                        BbbRoomsTest.WISH.roomName(),
                        BbbRoomsTest.WISH.title(),
                        BbbRoomsTest.WISH.meetingId(),
                        BbbRoomsTest.WISH.closed(),
                        BbbRoomsTest.WISH.recorded(),
                        BbbRoomsTest.WISH.wayOut(),
                        BbbRoomsTest.WISH.recording(),
                        Optional.of(URI.create("https://pod.example/default.pdf")),
                        Furnishing.PLAIN,
                        GuestPolicy.ALWAYS_ACCEPT,
                        List.of())
                .with(List.of(new Deck(URI.create("https://w.example/a?b=1&c=2"), "Été \"1\" & <2>.pdf", true)));
    }

    /** A server that fetches slides for longer than we wait. */
    private static BbbRooms slow(List<String> calls, boolean reached, String bare) {
        return new BbbRooms(new BbbApi() {
            @Override
            BbbAnswer get(String call, BbbQuery query) {
                calls.add("get");
                return BbbRoomsTest.answer(200, bare);
            }

            @Override
            BbbAnswer create(BbbQuery query, String xml) {
                calls.add("create");
                throw new RoomsSilent("too long", reached);
            }
        });
    }

    @Test
    void a_room_that_is_still_fetching_its_slides_is_entered_without_them() {
        List<String> calls = new ArrayList<>();
        String standing = "<returncode>SUCCESS</returncode><createTime>7</createTime>"
                + "<messageKey>duplicateWarning</messageKey>";
        assertThat(slow(calls, true, standing).open(wish()))
                .isEqualTo(new OpenRoom("0004-cours", "7", true, "[too long]"));
        assertThat(calls).containsExactly("create", "get");
    }

    @Test
    void a_server_that_was_never_reached_is_not_asked_again() {
        List<String> calls = new ArrayList<>();
        BbbRooms away = slow(calls, false, "");
        assertThatThrownBy(() -> away.open(wish())).isInstanceOf(RoomsSilent.class);
        assertThat(calls).containsExactly("create");
    }
}
