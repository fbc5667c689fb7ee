package org.webinar.question;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.webinar.chat.PlainText;
import org.webinar.identity.Visitor;
import org.webinar.livestream.EventView;
import org.webinar.rights.Keys;

/** What those do with questions who keep order. Each deed is refused to everybody else ({@link NotAModerator}). */
@Stateless
public class QuestionDesk {
    private static final int LONGEST_ANSWER = 1_000;

    private final QuestionLedger ledger;
    private final Participation participation;
    private final Event<QuestionTaken> taken;

    /** For the container's proxy. */
    public QuestionDesk() {
        this(null, null, null);
    }

    @Inject
    QuestionDesk(QuestionLedger ledger, Participation participation, Event<QuestionTaken> taken) {
        this.ledger = ledger;
        this.participation = participation;
        this.taken = taken;
    }

    /**
     * Moves a question on: approves it, answers it now, has answered it, dismisses it. Answering one now means that the one
     * before is done with; the room is told of it.
     *
     * @throws NoSuchQuestion when the event has none with this number
     * @throws QuestionHasMoved when there is no such move
     */
    public QuestionLine move(long eventId, long questionId, QuestionState next, Visitor visitor, Keys keys) {
        EventView event = participation.moderated(eventId, visitor, keys);
        QuestionLedger.Move move = ledger.move(eventId, questionId, next);
        // Pages press again when they hear nothing, and two people may press at once: the room hears it once.
        if (move.moved() && next == QuestionState.ANSWERING && event.running()) {
            taken.fire(new QuestionTaken(event.sessionId(), event.roomName(), move.question()));
        }
        return move.question();
    }

    /**
     * Answers a question in text, for everybody to read.
     *
     * @throws QuestionEmpty when there is no text
     * @throws QuestionTooLong when it has more than 1 000 characters
     */
    public QuestionLine answer(long eventId, long questionId, String text, Visitor visitor, Keys keys) {
        participation.moderated(eventId, visitor, keys);
        String clean = PlainText.clean(text);
        if (clean.isEmpty()) {
            throw new QuestionEmpty();
        }
        if (clean.codePointCount(0, clean.length()) > LONGEST_ANSWER) {
            throw new QuestionTooLong(LONGEST_ANSWER);
        }
        return ledger.answer(eventId, questionId, clean);
    }

    /** All questions of an event, in the order of their last changes. */
    public List<QuestionLine> all(long eventId, Visitor visitor, Keys keys) {
        participation.moderated(eventId, visitor, keys);
        return ledger.after(eventId, 0);
    }
}
