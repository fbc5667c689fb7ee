package org.webinar.chat;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.webinar.identity.Visitor;
import org.webinar.limits.Allowance;
import org.webinar.livestream.EventView;
import org.webinar.livestream.LiveEvents;
import org.webinar.rights.Keys;

/** The conversation of a live: viewers write into it, and what is said in the room comes into it. */
@Stateless
public class Conversations {
    private static final int LONGEST_HEARD = 2_000;

    /** Five in a row, then one every three seconds: faster than a thoughtful person, slower than a flood. */
    private static final Allowance PER_PERSON = new Allowance(5, Duration.ofSeconds(15));

    private final ChatLedger ledger;
    private final LiveEvents events;

    /** For the container's proxy. */
    public Conversations() {
        this(null, null);
    }

    @Inject
    Conversations(ChatLedger ledger, LiveEvents events) {
        this.ledger = ledger;
        this.events = events;
    }

    /**
     * Says something to everybody: whoever has signed in and may watch (Pod's defect C1: whoever had an account).
     *
     * @throws org.webinar.Refusal when the author may not watch the event
     * @throws ChatClosed when the webinar does not run or its chat is off
     * @throws TooFast when this person has said much in the last seconds
     */
    public ChatLine say(long eventId, Draft draft, Keys keys) {
        EventView event = events.one(eventId, draft.author(), keys);
        if (!event.chat() || !event.running()) {
            throw new ChatClosed();
        }
        PER_PERSON.take(draft.author().userId()).ifPresent(seconds -> {
            throw new TooFast(seconds);
        });
        return ledger.add(event, draft);
    }

    /** Says something to everybody in an event that asks for no keys. */
    public ChatLine say(long eventId, Draft draft) {
        return say(eventId, draft, Keys.NONE);
    }

    /**
     * What has been said after this message; without one the latest. At most 200, in order.
     *
     * @param visitor null for strangers
     * @throws org.webinar.Refusal when this site has no such event, or the visitor may not watch it
     */
    public List<ChatLine> after(long eventId, Long messageId, Visitor visitor, Keys keys) {
        events.one(eventId, visitor, keys);
        return ledger.after(eventId, messageId);
    }

    /** Takes in what was said in a room; a room that is not ours is none of our business. */
    public void heard(HeardLine line) {
        String text = PlainText.cut(PlainText.clean(line.text()), LONGEST_HEARD);
        String author = PlainText.cut(PlainText.clean(line.author()), 100);
        if (!text.isEmpty()) {
            ledger.eventAndSessionOf(line.roomName())
                    .ifPresent(found ->
                            ledger.add(found[0], found[1], new HeardLine(line.roomName(), line.key(), author, text)));
        }
    }
}
