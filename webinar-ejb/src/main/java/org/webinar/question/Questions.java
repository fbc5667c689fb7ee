package org.webinar.question;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.webinar.chat.Crowd;
import org.webinar.chat.Floor;
import org.webinar.chat.TooFast;
import org.webinar.chat.Writer;
import org.webinar.identity.Participant;
import org.webinar.identity.Visitor;
import org.webinar.limits.Allowance;
import org.webinar.livestream.EventView;
import org.webinar.rights.Keys;

/** What the audience does with questions: reads, asks, votes. */
@Stateless
public class Questions {
    /** Three in a row, then one every twenty seconds: a question wants more thought than a message. */
    private static final Allowance ASKING = new Allowance(3, Duration.ofMinutes(1));

    /** A whole lecture hall may sit behind one address. */
    private static final Allowance ASKING_FROM_ONE_ADDRESS = new Allowance(60, Duration.ofMinutes(1));

    /** Guests are new people as often as they like, but not from new networks. */
    private static final Allowance GUESTS_FROM_ONE_ADDRESS = new Allowance(10, Duration.ofMinutes(1));

    private static final Allowance VOTING = new Allowance(20, Duration.ofSeconds(20));

    private final QuestionLedger ledger;
    private final BoardLedger boards;
    private final Participation participation;
    private final Floor floor;

    /** For the container's proxy. */
    public Questions() {
        this(null, null, null, null);
    }

    @Inject
    Questions(QuestionLedger ledger, BoardLedger boards, Participation participation, Floor floor) {
        this.ledger = ledger;
        this.boards = boards;
        this.participation = participation;
        this.floor = floor;
    }

    /**
     * Asks. Who may write in the chat may ask: guests where its moderators let them, and nobody from whom they have taken
     * the word.
     *
     * @param writer the asker of the draft, as the chat knows people
     * @throws org.webinar.Refusal when the person may not watch the event, or something else stands in the way
     * @throws TooFast when this person, or everybody behind this address, has asked much in the last minute
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public QuestionLine ask(long eventId, QuestionDraft draft, Writer writer, Keys keys) {
        EventView event = open(eventId, writer.visitor(), keys);
        take(ASKING, draft.asker().key());
        take(ASKING_FROM_ONE_ADDRESS, writer.sender());
        boolean guest = writer.visitor() == null;
        if (guest) {
            take(GUESTS_FROM_ONE_ADDRESS, writer.sender());
        }
        floor.check(
                event, writer, guest ? ledger.namesBut(eventId, draft.asker().key()) : List.of());
        return Crowd.TURNSTILE.pass(() -> ledger.add(eventId, draft));
    }

    /** Sets whether somebody wants to hear the answer to a question; once, however often it is said. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void vote(long eventId, long questionId, boolean wants, Participant voter, Visitor visitor, Keys keys) {
        open(eventId, visitor, keys);
        take(VOTING, voter.key());
        Crowd.TURNSTILE.pass(() -> ledger.vote(eventId, questionId, voter.key(), wants));
    }

    private EventView open(long eventId, Visitor visitor, Keys keys) {
        EventView event = participation.watched(eventId, visitor, keys);
        if (!participation.goesOn(event) || !boards.state(eventId).rules().questions()) {
            throw new QuestionsClosed();
        }
        return event;
    }

    private static void take(Allowance allowance, String key) {
        allowance.take(key).ifPresent(seconds -> {
            throw new TooFast(seconds);
        });
    }

    /**
     * Everything on the board of an event that has changed after this number, hidden or not: whoever shows it asks
     * {@link QuestionState#shown} and who looks.
     */
    public List<QuestionLine> after(long eventId, long revision) {
        return ledger.after(eventId, revision);
    }

    /** The numbers of the questions that this person has voted for. */
    public Set<Long> votedBy(long eventId, String voter) {
        return ledger.votedBy(eventId, voter);
    }
}
