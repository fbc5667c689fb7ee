package org.webinar.chat;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.webinar.identity.Visitor;
import org.webinar.limits.Allowance;
import org.webinar.livestream.EventView;
import org.webinar.livestream.LiveEvents;
import org.webinar.rights.Keys;

/** The conversation of a live: viewers write into it, and what is said in the room comes into it. */
@Stateless
public class Conversations {
    /** As many messages and changes are read at once, at most. */
    public static final int MOST_AT_ONCE = ChatLedger.MOST_LINES;

    /** Five in a row, then one every three seconds: faster than a thoughtful person, slower than a flood. */
    private static final Allowance PER_PERSON = new Allowance(5, Duration.ofSeconds(15));

    /** Guests are new people as often as they like, but not from new networks. */
    private static final Allowance GUESTS_PER_SENDER = new Allowance(20, Duration.ofSeconds(60));

    /** A lecture hall behind one address. */
    private static final Allowance PER_SENDER = new Allowance(200, Duration.ofSeconds(20));

    private final ChatLedger ledger;
    private final ConversationRows conversations;
    private final Moderators moderators;
    private final LiveEvents events;
    private final Floor floor;
    private final Clock clock;

    /** For the container's proxy. */
    public Conversations() {
        this(null, null, null, null, null, null);
    }

    @Inject
    Conversations(
            ChatLedger ledger,
            ConversationRows conversations,
            Moderators moderators,
            LiveEvents events,
            Floor floor,
            Clock clock) {
        this.ledger = ledger;
        this.conversations = conversations;
        this.moderators = moderators;
        this.events = events;
        this.floor = floor;
        this.clock = clock;
    }

    /**
     * Says something to everybody: whoever may watch, and has signed in where guests do not write (Pod's defect C1:
     * whoever had an account).
     *
     * @throws org.webinar.Refusal when the author may not watch the event, or a rule of the conversation is against it
     * @throws ChatClosed when the webinar does not run or its chat is off
     * @throws TooFast when this person has said much in the last seconds
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChatLine say(long eventId, Draft draft, Keys keys) {
        Writer author = draft.author();
        EventView event = events.one(eventId, author.visitor(), keys);
        if (!event.chat() || !event.running()) {
            throw new ChatClosed();
        }
        take(PER_PERSON, eventId + " " + author.person());
        take(PER_SENDER, author.sender());
        if (author.visitor() == null) {
            take(GUESTS_PER_SENDER, author.sender());
        }
        Draft unnamed = new Draft(floor.unnamed(author), draft.key(), draft.text());
        Part part = moderators.part(eventId, author.visitor());
        return Crowd.TURNSTILE.pass(() -> ledger.add(event, unnamed, part));
    }

    private static void take(Allowance allowance, String who) {
        if (!who.isEmpty()) {
            allowance.take(who).ifPresent(seconds -> {
                throw new TooFast(seconds);
            });
        }
    }

    /** Says something to everybody in an event that asks for no keys. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChatLine say(long eventId, Draft draft) {
        return say(eventId, draft, Keys.NONE);
    }

    /**
     * The latest messages, in order, at most 200.
     *
     * @param visitor null for strangers
     * @throws org.webinar.Refusal when this site has no such event, or the visitor may not watch it
     */
    public List<ChatLine> latest(long eventId, Visitor visitor, Keys keys) {
        events.one(eventId, visitor, keys);
        return ledger.latest(eventId);
    }

    /**
     * What has changed after this change: messages that are new, have been let in or taken away. At most 200, in the order
     * of the changes.
     *
     * @param visitor null for strangers
     * @throws org.webinar.Refusal when this site has no such event, or the visitor may not watch it
     */
    public List<ChatLine> after(long eventId, long revision, Visitor visitor, Keys keys) {
        events.one(eventId, visitor, keys);
        return ledger.changes(eventId, revision);
    }

    /** The same for those who have been let in. */
    public List<ChatLine> afterForThoseInside(long eventId, long revision) {
        return ledger.changes(eventId, revision);
    }

    /** The number of the last change; nought while there is no conversation. */
    public long revision(long eventId) {
        return conversations.find(eventId).map(Conversation::revision).orElse(0L);
    }

    /** The numbers of the last changes in these conversations. */
    public Map<Long, Long> revisions(Collection<Long> eventIds) {
        return conversations.revisions(eventIds);
    }

    /** How the conversation stands, for those who have been let in. */
    public ChatMood mood(long eventId) {
        return conversations
                .find(eventId)
                .map(conversation -> new ChatMood(
                        conversation.rules().hold(),
                        conversation.slowSeconds(clock.instant()),
                        conversation.rules().readOnly(),
                        conversation.rules().guests(),
                        ledger.shown(eventId, conversation.pinned()).orElse(null)))
                .orElse(ChatMood.USUAL);
    }
}
