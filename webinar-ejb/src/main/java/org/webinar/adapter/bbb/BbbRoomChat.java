package org.webinar.adapter.bbb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.webinar.chat.RoomChat;
import org.webinar.chat.RoomChatMissing;
import org.webinar.meeting.RoomsRefused;

/** BigBlueButton 3.0's sendChatMessage: GET only, 500 code points, plain text. */
@ApplicationScoped
class BbbRoomChat implements RoomChat {
    private static final Set<String> NO_SUCH_CALL = Set.of("unsupportedRequest", "unsupportedContentType");

    /** The room is over or nobody is in it: there is nobody to tell any more. */
    private static final Set<String> NOBODY_THERE = Set.of("meetingNotFound", "notFound", "validationError");

    private final BbbApi api;

    BbbRoomChat() {
        this(null);
    }

    @Inject
    BbbRoomChat(BbbApi api) {
        this.api = api;
    }

    @Override
    public void say(String roomName, String author, String text) {
        BbbAnswer answer = api.get(
                "sendChatMessage",
                new BbbQuery().with("meetingID", roomName).with("message", text).with("userName", author));
        if (answer.success()) {
            return;
        }
        String key = answer.messageKey();
        if (NO_SUCH_CALL.contains(key) || NOBODY_THERE.contains(key)) {
            throw new RoomChatMissing(key);
        }
        throw new RoomsRefused(key);
    }
}
