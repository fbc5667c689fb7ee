package org.webinar.question;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import org.webinar.identity.Visitor;
import org.webinar.livestream.EventView;
import org.webinar.rights.Keys;

/** The boards of events: where they stand, and what their owners allow. */
@Stateless
public class Boards {
    private final BoardLedger ledger;
    private final QuestionLedger questions;
    private final Participation participation;

    /** For the container's proxy. */
    public Boards() {
        this(null, null, null);
    }

    @Inject
    Boards(BoardLedger ledger, QuestionLedger questions, Participation participation) {
        this.ledger = ledger;
        this.questions = questions;
        this.participation = participation;
    }

    /** Where the event's board stands. */
    public BoardState state(long eventId) {
        return ledger.state(eventId);
    }

    /** The numbers of the last changes, by event; an event without any is missing. */
    public Map<Long, Long> revisions(Collection<Long> eventIds) {
        return ledger.revisions(eventIds);
    }

    /**
     * What this person may do with the board.
     *
     * @throws org.webinar.Refusal when the person may not watch the event
     */
    public Look look(long eventId, Visitor visitor, Keys keys) {
        EventView event = participation.watched(eventId, visitor, keys);
        return new Look(participation.goesOn(event), participation.moderates(eventId, visitor));
    }

    /**
     * Writes down what the owner allows; what waits to be approved is shown when nothing has to be approved any more.
     *
     * @throws NotAModerator for everybody else
     */
    public void follow(long eventId, BoardRules rules, Visitor visitor, Keys keys) {
        participation.moderated(eventId, visitor, keys);
        ledger.follow(eventId, rules);
        if (!rules.approval()) {
            questions.approveAll(eventId);
        }
    }

    /**
     * How somebody looks at a board.
     *
     * @param open whether the audience may still speak up
     * @param moderator whether this person keeps order
     */
    public record Look(boolean open, boolean moderator) {}
}
