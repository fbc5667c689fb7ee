package org.webinar.adapter.bbb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.webinar.chat.PlainText;
import org.webinar.chat.RoomChat;
import org.webinar.chat.RoomChatMissing;
import org.webinar.meeting.RoomsRefused;

/** BigBlueButton 3.0's sendChatMessage: GET only, 500 code points, plain text. */
@ApplicationScoped
class BbbRoomChat implements RoomChat {
    private static final Set<String> NO_SUCH_CALL =
            Set.of("unsupportedRequest", "unsupportedContentType", "validationError");

    private static final int LONGEST_NAME = 255;

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
                new BbbQuery()
                        .with("meetingID", roomName)
                        .with("message", text)
                        .with("userName", PlainText.cut(author, LONGEST_NAME)));
        if (answer.success()) {
            return;
        }
        String key = answer.messageKey();
        if (NO_SUCH_CALL.contains(key)) {
            throw new RoomChatMissing(key);
        }
        throw new RoomsRefused(key);
    }
}
