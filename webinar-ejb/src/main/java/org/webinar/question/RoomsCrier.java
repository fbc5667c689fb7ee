package org.webinar.question;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.Outage;
import org.webinar.chat.PlainText;
import org.webinar.chat.RoomChat;
import org.webinar.chat.RoomChatMissing;
import org.webinar.chat.RoomChatRefused;
import org.webinar.log.LiveWord;

/**
 * Says in the room's chat which question is answered now, for those who do not look at our page. Once and not again: a
 * minute later it would only confuse, and the page shows it anyway. See {@code DirectorsBell} for why it is a bean apart.
 */
@ApplicationScoped
class RoomsCrier {
    private static final Logger LOG = Logger.getLogger(RoomsCrier.class.getName());

    /** The same word in both languages, for a room has none. */
    private static final String AUTHOR = "Question";

    private static final int LONGEST = 500;

    @Resource
    private ManagedExecutorService executor;

    private final RoomChat room;

    RoomsCrier() {
        this(null);
    }

    @Inject
    RoomsCrier(RoomChat room) {
        this.room = room;
    }

    void taken(@Observes(during = TransactionPhase.AFTER_SUCCESS) QuestionTaken taken) {
        executor.submit(() -> LiveWord.run(taken.sessionId(), () -> say(taken)));
    }

    private void say(QuestionTaken taken) {
        try {
            room.say(taken.roomName(), AUTHOR, text(taken.question()));
        } catch (Outage | RoomChatMissing | RoomChatRefused silent) {
            LOG.log(Level.INFO, "webinar: the room is not told which question is answered: {0}", silent.getMessage());
        }
    }

    static String text(QuestionLine question) {
        String name = question.shownName();
        String votes = question.votes() > 0 ? " (+" + question.votes() + ")" : "";
        String line = "▶ " + question.text() + votes + (name == null ? "" : " — " + name);
        return PlainText.cut(line, LONGEST);
    }
}
