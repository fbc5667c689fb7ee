package org.webinar.poll;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.webinar.chat.Crowd;
import org.webinar.chat.TooFast;
import org.webinar.identity.Participant;
import org.webinar.identity.Visitor;
import org.webinar.limits.Allowance;
import org.webinar.question.Participation;
import org.webinar.rights.Keys;

/** Polls: the audience votes, and those who keep order make, open and close them. */
@Stateless
public class Polls {
    private static final Allowance VOTING = new Allowance(20, Duration.ofSeconds(20));

    private final PollLedger ledger;
    private final Participation participation;

    /** For the container's proxy. */
    public Polls() {
        this(null, null);
    }

    @Inject
    Polls(PollLedger ledger, Participation participation) {
        this.ledger = ledger;
        this.participation = participation;
    }

    /**
     * Votes; voting again takes the place of what was chosen before, until the poll is closed.
     *
     * @throws org.webinar.Refusal when the person may not watch the event, or something else stands in the way
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PollLine vote(long eventId, long pollId, Choices choices, Participant voter, Visitor visitor, Keys keys) {
        if (!participation.goesOn(participation.watched(eventId, visitor, keys))) {
            throw new PollNotOpen();
        }
        VOTING.take(voter.key()).ifPresent(seconds -> {
            throw new TooFast(seconds);
        });
        return Crowd.TURNSTILE.pass(() -> ledger.vote(eventId, pollId, voter.key(), choices));
    }

    /**
     * Everything that has changed after this number, drafts too: whoever shows it asks {@link PollState#shown},
     * {@link PollLine#countsShown} and who looks.
     */
    public List<PollLine> after(long eventId, long revision) {
        return ledger.after(eventId, revision);
    }

    /** What this person has chosen in the event's polls, by their numbers. */
    public Map<Long, Choices> choicesOf(long eventId, String voter) {
        return ledger.choicesOf(eventId, voter);
    }

    /**
     * Makes a poll that nobody sees yet.
     *
     * @throws org.webinar.question.NotAModerator for those who do not keep order
     */
    public PollLine add(long eventId, PollPlan plan, Visitor visitor, Keys keys) {
        participation.moderated(eventId, visitor, keys);
        return ledger.add(eventId, plan);
    }

    /**
     * Opens or closes a poll; opening one closes the one before.
     *
     * @throws PollHasMoved when there is no such move
     */
    public PollLine move(long eventId, long pollId, PollState next, Visitor visitor, Keys keys) {
        participation.moderated(eventId, visitor, keys);
        return ledger.move(eventId, pollId, next);
    }

    /**
     * Throws a poll away that was never opened.
     *
     * @throws PollHasMoved when it was
     */
    public void drop(long eventId, long pollId, Visitor visitor, Keys keys) {
        participation.moderated(eventId, visitor, keys);
        ledger.drop(eventId, pollId);
    }

    /** All polls of an event, the oldest first. */
    public List<PollLine> all(long eventId, Visitor visitor, Keys keys) {
        participation.moderated(eventId, visitor, keys);
        return ledger.after(eventId, 0);
    }
}
