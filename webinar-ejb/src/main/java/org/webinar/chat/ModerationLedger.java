package org.webinar.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.webinar.chat.ChatChanged.What;
import org.webinar.chat.ChatDeed.About;
import org.webinar.chat.ChatDeed.Deed;
import org.webinar.identity.Visitor;

/** What moderators do, each deed with its line in the record, in one transaction. Doing it twice is doing it once. */
@ApplicationScoped
@Transactional
class ModerationLedger {
    private static final int MOST_LINES = 200;

    @PersistenceContext
    private EntityManager database;

    private final ConversationRows conversations;
    private final Event<ChatChanged> changed;
    private final Clock clock;

    ModerationLedger() {
        this(null, null, null);
    }

    @Inject
    ModerationLedger(ConversationRows conversations, Event<ChatChanged> changed, Clock clock) {
        this.conversations = conversations;
        this.changed = changed;
        this.clock = clock;
    }

    /** The messages that wait, oldest first. */
    public List<ChatLine> held(long eventId) {
        return database.createQuery(
                        "select m from ChatMessage m where m.eventId = :event and m.standing = :held order by m.id",
                        ChatMessage.class)
                .setParameter("event", eventId)
                .setParameter("held", Standing.HELD)
                .setMaxResults(MOST_LINES)
                .getResultStream()
                .map(ChatMessage::line)
                .toList();
    }

    public void approve(long eventId, long messageId, Visitor who) {
        Conversation conversation = conversations.hold(eventId);
        ChatMessage message = message(eventId, messageId);
        if (message.standing() != Standing.PUBLISHED) {
            message.approve(conversation.change(), clock.instant());
            note(eventId, who, Deed.APPROVE, message);
            tell(eventId, What.MESSAGE);
            tell(eventId, What.BACKSTAGE);
        }
    }

    public void hide(long eventId, long messageId, Visitor who) {
        Conversation conversation = conversations.hold(eventId);
        ChatMessage message = message(eventId, messageId);
        if (message.standing() != Standing.HIDDEN) {
            hide(conversation, message);
            note(eventId, who, Deed.HIDE, message);
        }
    }

    private void hide(Conversation conversation, ChatMessage message) {
        message.hide(conversation.change());
        tell(conversation.eventId(), What.MESSAGE);
        tell(conversation.eventId(), What.BACKSTAGE);
        if (message.id().equals(conversation.pinned())) {
            conversation.pin(null);
            tell(conversation.eventId(), What.RULES);
        }
    }

    /** Shows a message before all others; null shows none. */
    public void pin(long eventId, Long messageId, Visitor who) {
        Conversation conversation = conversations.hold(eventId);
        if (messageId == null) {
            note(eventId, who, Deed.UNPIN, About.NOTHING);
        } else {
            ChatMessage message = message(eventId, messageId);
            if (message.standing() != Standing.PUBLISHED) {
                throw new NotShown();
            }
            note(eventId, who, Deed.PIN, message);
        }
        conversation.pin(messageId);
        tell(eventId, What.RULES);
    }

    /** Takes the word from the author of a message, for a while or (null) for the live, and what he said off the page if so asked. */
    public void ban(long eventId, long messageId, Duration length, boolean hideAll, Visitor who) {
        Conversation conversation = conversations.hold(eventId);
        ChatMessage message = message(eventId, messageId);
        if (message.origin() == ChatMessage.Origin.ROOM) {
            throw new NoSuchMessage();
        }
        Instant now = clock.instant();
        database.persist(new ChatBan(message, now, length == null ? null : now.plus(length)));
        note(eventId, who, length == null ? Deed.BAN : Deed.MUTE, message);
        if (hideAll) {
            byTheSame(message).forEach(said -> hide(conversation, said));
        }
        tell(eventId, What.BACKSTAGE);
    }

    private List<ChatMessage> byTheSame(ChatMessage message) {
        return database.createQuery(
                        "select m from ChatMessage m where m.eventId = :event and m.standing <> :hidden"
                                + " and (m.authorUserId = :user or m.authorGuest = :guest)",
                        ChatMessage.class)
                .setParameter("event", message.eventId())
                .setParameter("hidden", Standing.HIDDEN)
                .setParameter("user", message.authorUserId() == null ? Integer.valueOf(-1) : message.authorUserId())
                .setParameter("guest", message.authorGuest() == null ? "" : message.authorGuest())
                .getResultList();
    }

    /** Gives somebody the word again. */
    public void forgive(long eventId, long banId, Visitor who) {
        conversations.hold(eventId);
        ChatBan ban = database.find(ChatBan.class, banId);
        if (ban != null && ban.eventId() == eventId) {
            ban.endNow(clock.instant());
            note(eventId, who, Deed.FORGIVE, ban.about());
            tell(eventId, What.BACKSTAGE);
        }
    }

    public List<ChatBan.Banning> bans(long eventId) {
        return database.createQuery(
                        "select b from ChatBan b where b.eventId = :event and (b.endsAt is null or b.endsAt > :now)"
                                + " order by b.id",
                        ChatBan.class)
                .setParameter("event", eventId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(ChatBan::banning)
                .toList();
    }

    public void rule(long eventId, ChatRules rules, Visitor who) {
        Conversation conversation = conversations.hold(eventId);
        if (!conversation.rules().equals(rules)) {
            conversation.rule(rules);
            note(eventId, who, Deed.RULE, About.words(rules.toString()));
            tell(eventId, What.RULES);
        }
    }

    /** Writes a line into the record. */
    public void note(long eventId, Visitor who, Deed deed, About about) {
        database.persist(new ChatDeed(eventId, who, deed, about, clock.instant()));
    }

    private void note(long eventId, Visitor who, Deed deed, ChatMessage about) {
        note(eventId, who, deed, About.message(about));
    }

    /** What was done, newest first. */
    public List<ChatDeed.Done> record(long eventId) {
        return database.createQuery(
                        "select d from ChatDeed d where d.eventId = :event order by d.id desc", ChatDeed.class)
                .setParameter("event", eventId)
                .setMaxResults(MOST_LINES)
                .getResultStream()
                .map(ChatDeed::done)
                .toList();
    }

    private ChatMessage message(long eventId, long messageId) {
        ChatMessage message = database.find(ChatMessage.class, messageId);
        if (message == null || message.eventId() != eventId) {
            throw new NoSuchMessage();
        }
        return message;
    }

    private void tell(long eventId, What what) {
        changed.fire(new ChatChanged(eventId, what));
    }
}
