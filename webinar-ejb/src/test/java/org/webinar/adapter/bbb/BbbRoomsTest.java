package org.webinar.adapter.bbb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.webinar.meeting.Guest;
import org.webinar.meeting.OpenRoom;
import org.webinar.meeting.RoomWish;
import org.webinar.meeting.RoomsRefused;
import org.webinar.settings.FixedSettings;

/** How gateways enter: as viewers that nobody counts, with a layout that is set and never toggled. */
class BbbRoomsTest {
    private static final String GHOST = "<returncode>FAILED</returncode><messageKey>idNotUnique</messageKey>";
    private static final String DYING = "<returncode>SUCCESS</returncode><messageKey>duplicateWarning</messageKey>"
            + "<hasBeenForciblyEnded>true</hasBeenForciblyEnded>";
    private static final RoomWish WISH = new RoomWish(
            "0004-cours",
            "Cours",
            4,
            URI.create("https://w.example/closed"),
            URI.create("https://w.example/recorded"),
            URI.create("https://w.example/"),
            RoomWish.Recording.NONE,
            Optional.empty());

    private final BbbRooms rooms = new BbbRooms(new BbbApi(FixedSettings.of(
            Map.of("BBB_API_URL", "https://bbb.example.org/bigbluebutton/api", "BBB_SECRET_KEY", "secret"))));

    @Test
    void a_gateway_hears_without_a_click_unless_it_wants_to_click() {
        assertThat(address(Guest.Role.GATEWAY))
                .contains("role=VIEWER", "bot=true", "userdata-bbb_hide_actions_bar=true")
                .contains("userdata-bbb_force_listen_only=true", "userdata-bbb_override_default_locale=en");
        assertThat(address(Guest.Role.ASKED_GATEWAY))
                .contains("role=VIEWER", "bot=true", "userdata-bbb_hide_actions_bar=true")
                .contains("userdata-bbb_auto_join_audio=true")
                .doesNotContain("force_listen_only", "skip_check_audio");
        assertThat(address(Guest.Role.VIEWER)).contains("role=VIEWER").doesNotContain("bot=", "userdata-");
    }

    /** Story 28; Pod ended and created without end. */
    @Test
    void a_ghost_is_ended_once_and_created_once_more() {
        List<String> calls = new ArrayList<>();
        Deque<String> creations = new ArrayDeque<>(List.of(GHOST, GHOST));
        BbbRooms haunted = new BbbRooms(new BbbApi() {
            @Override
            BbbAnswer get(String call, BbbQuery query) {
                calls.add(call);
                String answer = call.equals("create") ? creations.pop() : "<returncode>SUCCESS</returncode>";
                return BbbAnswer.read(200, ("<response>" + answer + "</response>").getBytes(StandardCharsets.UTF_8));
            }
        });
        assertThatThrownBy(() -> haunted.open(WISH)).isInstanceOf(RoomsRefused.class);
        assertThat(calls).containsExactly("create", "end", "create");
        creations.addAll(List.of(GHOST, "<returncode>SUCCESS</returncode><createTime>7</createTime>"));
        assertThat(haunted.open(WISH)).isEqualTo(new OpenRoom("0004-cours", "7"));
        creations.addAll(List.of(DYING, "<returncode>SUCCESS</returncode><createTime>8</createTime>"));
        assertThat(haunted.open(WISH)).isEqualTo(new OpenRoom("0004-cours", "8"));
    }

    private String address(Guest.Role role) {
        return rooms.entrance(new OpenRoom("0004-cours", "1"), new Guest("Live", "gw-1", role))
                .toString();
    }
}
