package org.webinar.adapter.bbb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.webinar.Outage;
import org.webinar.meeting.Deck;
import org.webinar.meeting.Guest;
import org.webinar.meeting.OpenRoom;
import org.webinar.meeting.RoomFacts;
import org.webinar.meeting.RoomView;
import org.webinar.meeting.RoomWish;
import org.webinar.meeting.RoomsConfused;
import org.webinar.meeting.RoomsRefused;
import org.webinar.meeting.RoomsSilent;

/** BigBlueButton's meetings as rooms, each at its server. No passwords are sent: without them, asking twice is asking once. */
@ApplicationScoped
class BbbRooms {
    private static final Set<String> NO_SUCH_ROOM =
            Set.of("notFound", "meetingForciblyEnded", "invalidMeetingIdentifier");

    /** Under this name the room's own comes back with its events, whatever a balancer calls it. */
    static final String ROOM = "webinar-room";

    private final BbbApi api;

    BbbRooms() {
        this(null);
    }

    @Inject
    BbbRooms(BbbApi api) {
        this.api = api;
    }

    /**
     * A balancer may still know a room of this name that nobody can enter (story 28, Scalelite's ghosts): it is ended once and
     * created once more, and then the server's answer stands.
     */
    OpenRoom open(RoomWish wish) {
        try {
            return opened(wish);
        } catch (RoomsSilent slow) {
            if (wish.decks().isEmpty() || !slow.reached()) {
                throw slow;
            }
            // Very likely it has opened the room and is still fetching: what stands there by now is of this opening.
            return bare(wish, slow, true);
        } catch (RoomsRefused | RoomsConfused perhapsTheSlides) {
            if (wish.decks().isEmpty()) {
                throw perhapsTheSlides;
            }
            return bare(wish, perhapsTheSlides, false);
        }
    }

    private OpenRoom bare(RoomWish wish, Outage slides, boolean ours) {
        OpenRoom bare;
        try {
            bare = opened(wish.with(List.of()));
        } catch (Outage again) {
            again.addSuppressed(slides);
            throw again;
        }
        return new OpenRoom(bare.roomName(), bare.createTime(), ours || bare.fresh(), slides.getMessage());
    }

    void show(String roomName, List<Deck> decks) {
        BbbAnswer answer =
                api.post("insertDocument", new BbbQuery().with("meetingID", roomName), DecksXml.of(decks, false));
        if (!answer.success()) {
            throw new RoomsRefused(answer.reason());
        }
    }

    private OpenRoom opened(RoomWish wish) {
        BbbAnswer answer = create(wish);
        if (isGhost(answer)) {
            api.get("end", new BbbQuery().with("meetingID", wish.roomName()));
            answer = create(wish);
        }
        if (!answer.success() || isGhost(answer)) {
            throw new RoomsRefused(answer.success() ? "meetingForciblyEnded" : answer.reason());
        }
        boolean fresh = !"duplicateWarning".equals(answer.messageKey());
        return new OpenRoom(wish.roomName(), answer.text("createTime"), fresh, null);
    }

    private static boolean isGhost(BbbAnswer answer) {
        return answer.success()
                ? "true".equals(answer.text("hasBeenForciblyEnded"))
                : "idNotUnique".equals(answer.messageKey());
    }

    /**
     * A room is worth more than its telephone number: when the server does not open it with that, it chooses. It need not say
     * why: for a number that another room has, servers also answer with a page of HTML.
     */
    private BbbAnswer create(RoomWish wish) {
        Integer number = wish.furnishing().voiceBridge();
        try {
            BbbAnswer answer = create(wish, number);
            if (number == null || answer.success() || isGhost(answer)) {
                return answer;
            }
        } catch (RoomsConfused page) {
            if (number == null) {
                throw page;
            }
        }
        return create(wish, null);
    }

    private BbbAnswer create(RoomWish wish, Integer number) {
        BbbQuery query = CreateQuery.of(wish, number);
        return wish.decks().isEmpty() ? api.get("create", query) : api.create(query, DecksXml.of(wish.decks(), true));
    }

    URI entrance(OpenRoom room, Guest guest) {
        BbbQuery query = new BbbQuery()
                .with("fullName", guest.name())
                .with("meetingID", room.roomName())
                .with("role", guest.role() == Guest.Role.MODERATOR ? "MODERATOR" : "VIEWER")
                .with("userID", guest.externalId())
                .with("guest", isStranger(guest) ? true : null)
                .with("createTime", room.createTime());
        return api.signed("join", dressed(query, guest.role()));
    }

    /** The guest policy is for them alone, as in Pod; gateways are none. */
    private static boolean isStranger(Guest guest) {
        return guest.role() == Guest.Role.VIEWER && guest.externalId() == null;
    }

    private static BbbQuery dressed(BbbQuery query, Guest.Role role) {
        return switch (role) {
            case MODERATOR, VIEWER -> query;
            case ASKED_GATEWAY -> nothingAroundThePicture(query);
            case GATEWAY ->
                nothingAroundThePicture(query)
                        .with("userdata-bbb_force_listen_only", true)
                        .with("userdata-bbb_skip_check_audio", true);
        };
    }

    /** Set, not toggled: the layout of the broadcast comes with the entrance (reference/product.md 5). */
    private static BbbQuery nothingAroundThePicture(BbbQuery query) {
        return query.with("bot", true)
                .with("excludeFromDashboard", true)
                .with("userdata-bbb_auto_join_audio", true)
                .with("userdata-bbb_listen_only_mode", true)
                .with("userdata-bbb_enable_video", false)
                .with("userdata-bbb_show_participants_on_login", false)
                .with("userdata-bbb_show_public_chat_on_login", false)
                .with("userdata-bbb_hide_nav_bar", true)
                .with("userdata-bbb_hide_actions_bar", true)
                .with("userdata-bbb_hide_notifications", true)
                .with("userdata-bbb_override_default_locale", "en");
    }

    RoomView look(String roomName) {
        return info(roomName)
                .map(answer -> new RoomView(
                        true, answer.text("createTime"), Set.copyOf(answer.texts("userID")), recorded(answer)))
                .orElse(RoomView.GONE);
    }

    Optional<RoomFacts> facts(String roomName) {
        return info(roomName).map(BbbRooms::facts);
    }

    private static RoomFacts facts(BbbAnswer answer) {
        List<RoomFacts.Inside> people = answer.all("attendee").stream()
                .map(attendee -> new RoomFacts.Inside(attendee.text("fullName"), attendee.text("role")))
                .toList();
        return new RoomFacts(
                answer.text("meetingName"),
                "true".equals(answer.text("hasUserJoined")),
                recorded(answer),
                answer.number("participantCount"),
                answer.number("listenerCount"),
                answer.number("moderatorCount"),
                people);
    }

    /** Whether it can be, not whether it is being recorded now (bigbluebutton.md 3). */
    private static boolean recorded(BbbAnswer answer) {
        return "true".equals(answer.text("recording"));
    }

    /** What the server tells of a room; empty when it is closed, was never opened, or is being closed. */
    private Optional<BbbAnswer> info(String roomName) {
        BbbAnswer answer = api.get("getMeetingInfo", new BbbQuery().with("meetingID", roomName));
        if (!answer.success()) {
            if (NO_SUCH_ROOM.contains(answer.messageKey())) {
                return Optional.empty();
            }
            throw new RoomsRefused(answer.messageKey());
        }
        return isOver(answer) ? Optional.empty() : Optional.of(answer);
    }

    private static boolean isOver(BbbAnswer room) {
        return "true".equals(room.text("hasBeenForciblyEnded"))
                || room.text("endTime").matches("0*[1-9]\\d*");
    }

    /** Names of those that stand open on one server. */
    Set<String> allOpen(BbbServer server) {
        BbbAnswer answer = api.get("getMeetings", new BbbQuery().at(server));
        if (!answer.success()) {
            throw new RoomsRefused(answer.messageKey());
        }
        return answer.all("meeting").stream()
                .filter(room -> !isOver(room))
                .map(room -> room.own("meetingID"))
                .collect(Collectors.toSet());
    }

    void close(String roomName) {
        BbbAnswer answer = api.get("end", new BbbQuery().with("meetingID", roomName));
        if (!answer.success() && !NO_SUCH_ROOM.contains(answer.messageKey())) {
            throw new RoomsRefused(answer.messageKey());
        }
    }
}
