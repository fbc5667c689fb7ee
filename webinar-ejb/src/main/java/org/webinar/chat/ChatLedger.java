package org.webinar.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.webinar.chat.ChatChanged.What;
import org.webinar.livestream.EventView;

/** The stored messages: how they come in, and how they are read. */
@ApplicationScoped
@Transactional
class ChatLedger {
    static final int MOST_LINES = 200;

    @PersistenceContext
    private EntityManager database;

    private final ConversationRows conversations;
    private final HouseRules rules;
    private final Event<ChatChanged> changed;
    private final Clock clock;

    ChatLedger() {
        this(null, null, null, null);
    }

    @Inject
    ChatLedger(ConversationRows conversations, HouseRules rules, Event<ChatChanged> changed, Clock clock) {
        this.conversations = conversations;
        this.rules = rules;
        this.changed = changed;
        this.clock = clock;
    }

    /**
     * Stores a viewer's message; when the page sends it once more, gives the one that is there.
     *
     * @throws org.webinar.Refusal when the rules of the conversation are against it
     */
    public ChatLine add(EventView event, Draft draft, Part part) {
        Instant now = clock.instant();
        Conversation conversation = conversations.hold(event.id());
        ChatMessage message = ChatMessage.ofViewer(event.id(), event.sessionId(), draft, part == Part.PRESENTER, now);
        Optional<ChatMessage> already = same(message);
        if (already.isPresent()) {
            return already.get().line();
        }
        if (part == Part.VIEWER) {
            rules.check(conversation, event, draft);
        }
        boolean held = part == Part.VIEWER && conversation.rules().hold();
        if (rules.flooded(conversation)) {
            changed.fire(new ChatChanged(event.id(), What.RULES));
        }
        return store(conversation, message, held);
    }

    /** Stores what was said in the room, once however often it is told. */
    public void add(long eventId, long sessionId, HeardLine line) {
        Conversation conversation = conversations.hold(eventId);
        ChatMessage message = ChatMessage.heard(eventId, sessionId, line, clock.instant());
        if (same(message).isEmpty()) {
            store(conversation, message, false);
        }
    }

    private Optional<ChatMessage> same(ChatMessage message) {
        return database.createQuery(
                        "select m from ChatMessage m where m.sessionId = :session"
                                + " and m.origin = :origin and m.originKey = :key",
                        ChatMessage.class)
                .setParameter("session", message.sessionId())
                .setParameter("origin", message.origin())
                .setParameter("key", message.originKey())
                .getResultStream()
                .findFirst();
    }

    private ChatLine store(Conversation conversation, ChatMessage message, boolean held) {
        if (held) {
            message.hold(conversation.change());
        } else {
            message.publish(conversation.change());
        }
        database.persist(message);
        database.flush();
        changed.fire(new ChatChanged(message.eventId(), held ? What.BACKSTAGE : What.MESSAGE));
        return message.line();
    }

    /** What the audience sees, in its order: the latest, at most 200. */
    public List<ChatLine> latest(long eventId) {
        return database.createQuery(
                        "select m from ChatMessage m where m.eventId = :event and m.standing = :shown"
                                + " order by m.place desc",
                        ChatMessage.class)
                .setParameter("event", eventId)
                .setParameter("shown", Standing.PUBLISHED)
                .setMaxResults(MOST_LINES)
                .getResultStream()
                .map(ChatMessage::line)
                .sorted(Comparator.comparing(ChatLine::place))
                .toList();
    }

    /** What has changed for the audience after this change, in the order of changes. At most 200. */
    public List<ChatLine> changes(long eventId, long revision) {
        return database.createQuery(
                        "select m from ChatMessage m where m.eventId = :event and m.revision > :revision"
                                + " and m.standing <> :held order by m.revision",
                        ChatMessage.class)
                .setParameter("event", eventId)
                .setParameter("revision", revision)
                .setParameter("held", Standing.HELD)
                .setMaxResults(MOST_LINES)
                .getResultStream()
                .map(ChatMessage::line)
                .map(ChatLine::forAudience)
                .toList();
    }

    /** A message of the event that the audience sees. */
    public Optional<ChatLine> shown(long eventId, Long messageId) {
        return Optional.ofNullable(messageId)
                .map(id -> database.find(ChatMessage.class, id))
                .filter(message -> message.eventId() == eventId && message.standing() == Standing.PUBLISHED)
                .map(ChatMessage::line);
    }

    /** The event and the session that a room of this name belongs to, the newest one, over or not, if its chat is on. */
    public Optional<long[]> ofRoom(String roomName) {
        return ofRoom(roomName, "");
    }

    /**
     * The same while the audience takes part: presenters who rehearse, or stay in the room when the live is over, are among
     * themselves.
     */
    public Optional<long[]> ofRoomBeforeAudience(String roomName) {
        return ofRoom(
                roomName,
                " and s.runningMeetingId is not null"
                        + " and s.drape.curtain <> org.webinar.livestream.Curtain.REHEARSAL");
    }

    private Optional<long[]> ofRoom(String roomName, String condition) {
        return database.createQuery(
                        "select s.eventId, s.id from LiveSession s, Meeting m where s.roomName = :room"
                                + " and m.id = s.meetingId and m.chat = true" + condition + " order by s.id desc",
                        Object[].class)
                .setParameter("room", roomName)
                .setMaxResults(1)
                .getResultStream()
                .map(row -> new long[] {(Long) row[0], (Long) row[1]})
                .findFirst();
    }
}
