package org.webinar.adapter.bbb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.webinar.meeting.Guest;
import org.webinar.meeting.OpenRoom;
import org.webinar.settings.FixedSettings;

/** How gateways enter: as viewers that nobody counts, with a layout that is set and never toggled. */
class BbbRoomsTest {
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

    private String address(Guest.Role role) {
        return rooms.entrance(new OpenRoom("0004-cours", "1"), new Guest("Live", "gw-1", role))
                .toString();
    }
}
