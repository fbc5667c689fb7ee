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
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.webinar.meeting.Furnishing;
import org.webinar.meeting.Guest;
import org.webinar.meeting.GuestPolicy;
import org.webinar.meeting.Locks;
import org.webinar.meeting.OpenRoom;
import org.webinar.meeting.RoomView;
import org.webinar.meeting.RoomWish;
import org.webinar.meeting.RoomsConfused;
import org.webinar.meeting.RoomsRefused;
import org.webinar.settings.FixedSettings;

/** How gateways enter: as viewers that nobody counts, with a layout that is set and never toggled. */
class BbbRoomsTest {
    private static final String GHOST = "<returncode>FAILED</returncode><messageKey>idNotUnique</messageKey>";
    private static final String DYING = "<returncode>SUCCESS</returncode><messageKey>duplicateWarning</messageKey>"
            + "<hasBeenForciblyEnded>true</hasBeenForciblyEnded>";
    static final RoomWish WISH = new RoomWish(
            "0004-cours",
            "Cours",
            4,
            URI.create("https://w.example/closed"),
            URI.create("https://w.example/recorded"),
            URI.create("https://w.example/"),
            RoomWish.Recording.NONE,
            Optional.empty(),
            Furnishing.PLAIN,
            GuestPolicy.ALWAYS_ACCEPT,
            List.of());

    private final BbbRooms rooms = new BbbRooms(WrittenHomes.api(FixedSettings.of(
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
        assertThat(haunted.open(WISH)).isEqualTo(new OpenRoom("0004-cours", "7", true, null));
        creations.addAll(List.of(DYING, "<returncode>SUCCESS</returncode><createTime>8</createTime>"));
        assertThat(haunted.open(WISH)).isEqualTo(new OpenRoom("0004-cours", "8", true, null));
    }

    /** The answer lists the rooms of all who share the server; attendees and metadata have names of their own inside. */
    @Test
    void rooms_that_are_over_are_not_among_the_open_ones() {
        BbbRooms many = new BbbRooms(new BbbApi() {
            @Override
            BbbAnswer get(String call, BbbQuery query) {
                assertThat(call).isEqualTo("getMeetings");
                String answer = "<response><returncode>SUCCESS</returncode><meetings>"
                        + "<meeting><metadata><meetingid>no</meetingid></metadata><meetingID>0001-a</meetingID>"
                        + "<endTime>0</endTime><hasBeenForciblyEnded>false</hasBeenForciblyEnded></meeting>"
                        + "<meeting><meetingID>0002-b</meetingID><endTime>1771922445</endTime></meeting>"
                        + "<meeting><meetingID>0003-c</meetingID><hasBeenForciblyEnded>true</hasBeenForciblyEnded>"
                        + "</meeting></meetings></response>";
                return BbbAnswer.read(200, answer.getBytes(StandardCharsets.UTF_8));
            }
        });
        assertThat(many.allOpen(null)).containsExactly("0001-a");
    }

    @Test
    void a_room_that_can_be_recorded_is_seen_so() {
        for (boolean recorded : new boolean[] {true, false}) {
            BbbRooms looking = new BbbRooms(new BbbApi() {
                @Override
                BbbAnswer get(String call, BbbQuery query) {
                    String answer = "<response><returncode>SUCCESS</returncode><createTime>7</createTime><recording>"
                            + recorded + "</recording><endTime>0</endTime></response>";
                    return BbbAnswer.read(200, answer.getBytes(StandardCharsets.UTF_8));
                }
            });
            assertThat(looking.look("0004-cours")).isEqualTo(new RoomView(true, "7", Set.of(), recorded));
        }
    }

    /** Pod's numbers are random, and two may be the same; a room is worth more than its number. */
    @Test
    void a_number_that_another_room_has_is_given_up() {
        List<String> queries = new ArrayList<>();
        BbbRooms full = new BbbRooms(new BbbApi() {
            @Override
            BbbAnswer get(String call, BbbQuery query) {
                queries.add(query.toString());
                String answer = query.toString().contains("voiceBridge")
                        ? "<returncode>FAILED</returncode><errors><error><key>nonUniqueVoiceBridge</key></error></errors>"
                        : "<returncode>SUCCESS</returncode><createTime>7</createTime>";
                return BbbAnswer.read(200, ("<response>" + answer + "</response>").getBytes(StandardCharsets.UTF_8));
            }
        });
        assertThat(full.open(furnished(new Furnishing("", 0, 71_234, false, "", Locks.NONE))))
                .isEqualTo(new OpenRoom("0004-cours", "7", true, null));
        assertThat(queries).hasSize(2);
    }

    /** A server that stumbles over the number says nothing of it; and one that stumbles over all is not asked for ever. */
    @Test
    void a_number_that_brings_a_page_of_html_is_given_up_too() {
        List<String> queries = new ArrayList<>();
        BbbRooms stumbling = new BbbRooms(new BbbApi() {
            @Override
            BbbAnswer get(String call, BbbQuery query) {
                queries.add(query.toString());
                boolean stumbles = query.toString().contains("voiceBridge") || queries.size() > 2;
                String answer = stumbles
                        ? "<!doctype html><title>HTTP Status 500</title>"
                        : "<response><returncode>SUCCESS</returncode><createTime>7</createTime></response>";
                return BbbAnswer.read(stumbles ? 500 : 200, answer.getBytes(StandardCharsets.UTF_8));
            }
        });
        RoomWish numbered = furnished(new Furnishing("", 0, 71_234, false, "", Locks.NONE));
        assertThat(stumbling.open(numbered)).isEqualTo(new OpenRoom("0004-cours", "7", true, null));
        assertThat(queries).hasSize(2);
        assertThatThrownBy(() -> stumbling.open(numbered)).isInstanceOf(RoomsConfused.class);
        assertThat(queries).hasSize(4);
        assertThatThrownBy(() -> stumbling.open(WISH)).isInstanceOf(RoomsConfused.class);
        assertThat(queries).hasSize(5);
    }

    /** A room is worth more than its slides; when it does not open without them either, they were not the reason. */
    static BbbAnswer answer(int status, String xml) {
        return BbbAnswer.read(status, ("<response>" + xml + "</response>").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_is_decided_stands_there_under_bigbluebuttons_names() {
        Furnishing furnishing = new Furnishing(
                "Bonjour & <b>bienvenue</b>\n<img src=x onerror=y>",
                20,
                71_234,
                true,
                "https://univ.example/",
                new Locks(true, false, true, false, true, true));
        assertThat(CreateQuery.of(furnished(furnishing), 71_234).toString().split("&"))
                .contains("record=false", "autoStartRecording=false", "allowStartStopRecording=false")
                .contains("guestPolicy=ALWAYS_DENY", "voiceBridge=71234", "maxParticipants=20")
                .contains("webcamsOnlyForModerator=true", "lockSettingsDisableCam=true", "lockSettingsDisableMic=false")
                .contains("lockSettingsDisablePrivateChat=true", "lockSettingsDisablePublicChat=false")
                .contains(
                        "lockSettingsDisableNotes=true",
                        "lockSettingsDisableNote=true",
                        "lockSettingsLockedLayout=true")
                .contains("welcome=Bonjour+%26amp%3B+%3Cb%3Ebienvenue%3C%2Fb%3E%3Cbr%3E")
                .noneMatch(parameter -> parameter.startsWith("attendeePW") || parameter.startsWith("moderatorPW"));
        String plain = CreateQuery.of(WISH, null).toString();
        assertThat(plain).contains("maxParticipants=0").doesNotContain("welcome", "voiceBridge");
    }

    /** Other programs write longer ones; the whole call is one address, of which servers take some thousand letters. */
    @Test
    void a_long_welcome_in_any_script_leaves_the_address_short_enough() {
        String query = CreateQuery.of(
                        furnished(new Furnishing("🎉<".repeat(5_000), 0, null, false, "", Locks.NONE)), null)
                .toString();
        assertThat(query).contains("welcome=").hasSizeLessThan(6_000);
    }

    @Test
    void the_guest_policy_is_for_viewers_without_an_account() {
        assertThat(address(Guest.Role.VIEWER)).doesNotContain("guest=");
        assertThat(address(Guest.Role.GATEWAY)).doesNotContain("guest=");
        OpenRoom room = new OpenRoom("0004-cours", "1");
        assertThat(rooms.entrance(room, new Guest("Zoé", null, Guest.Role.VIEWER))
                        .toString())
                .contains("guest=true");
        assertThat(rooms.entrance(room, new Guest("Zoé", null, Guest.Role.MODERATOR))
                        .toString())
                .doesNotContain("guest=");
    }

    private static RoomWish furnished(Furnishing furnishing) {
        return new RoomWish(
                WISH.roomName(),
                WISH.title(),
                WISH.meetingId(),
                WISH.closed(),
                WISH.recorded(),
                WISH.wayOut(),
                WISH.recording(),
                WISH.slides(),
                furnishing,
                GuestPolicy.ALWAYS_DENY,
                List.of());
    }

    private String address(Guest.Role role) {
        return rooms.entrance(new OpenRoom("0004-cours", "1"), new Guest("Live", "gw-1", role))
                .toString();
    }
}
