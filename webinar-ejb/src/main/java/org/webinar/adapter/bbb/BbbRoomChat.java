package org.webinar.adapter.bbb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.webinar.chat.NotSaid;
import org.webinar.chat.PlainText;
import org.webinar.chat.RoomChat;
import org.webinar.chat.RoomChatMissing;
import org.webinar.chat.RoomChatRefused;
import org.webinar.meeting.RoomServerUnknown;
import org.webinar.meeting.RoomsConfused;
import org.webinar.meeting.RoomsSilent;

/** BigBlueButton 3.0's sendChatMessage: GET only, 500 code points, plain text. */
@ApplicationScoped
class BbbRoomChat implements RoomChat {
    private static final Set<String> NO_SUCH_CALL = Set.of("unsupportedRequest", "unsupportedContentType");

    /** b3scale has one key for all that goes wrong, and says in its text what it was. */
    private static final String B3SCALE = "b3scaleGatewayError";

    private static final String B3SCALE_KNOWS_NO_CALL = "unknown resource";

    /** Servers before 3.0 and bbblb, and b3lb where it is not let through. */
    private static final Set<Integer> NO_SUCH_ADDRESS = Set.of(404, 403);

    /** This message is not taken; others are. */
    private static final String INVALID = "validationError";

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
        BbbAnswer answer = ask(new BbbQuery()
                .with("meetingID", roomName)
                .with("message", text)
                .with("userName", PlainText.cut(author, LONGEST_NAME)));
        if (answer.success()) {
            return;
        }
        String key = answer.messageKey();
        if (NO_SUCH_CALL.contains(key)
                || B3SCALE.equals(key) && answer.text("message").contains(B3SCALE_KNOWS_NO_CALL)) {
            throw new RoomChatMissing(key);
        }
        if (INVALID.equals(key)) {
            throw new RoomChatRefused(key);
        }
        throw new NotSaid(key);
    }

    /** Servers before 3.0 have a page of HTML for calls that they do not know. */
    private BbbAnswer ask(BbbQuery query) {
        try {
            return api.get("sendChatMessage", query);
        } catch (RoomsSilent silent) {
            if (silent.reached()) {
                throw silent;
            }
            throw new NotSaid(String.valueOf(silent.arguments().get(0)));
        } catch (RoomServerUnknown unknown) {
            throw new NotSaid(String.valueOf(unknown.arguments().get(0)));
        } catch (RoomsConfused confused) {
            if (NO_SUCH_ADDRESS.contains(confused.status())) {
                throw new RoomChatMissing(String.valueOf(confused.status()));
            }
            throw confused;
        }
    }
}
