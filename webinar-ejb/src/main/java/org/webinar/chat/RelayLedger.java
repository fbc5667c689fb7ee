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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.webinar.chat.ChatMessage.Origin;
import org.webinar.chat.Passage.Delivery;

/**
 * What waits for the room, step by step. A message is marked before it is said and again afterwards: whoever finds it
 * marked once, after a server has died or a call has been lost, waits for the room to tell that it has heard it, and says
 * it again when it does not. So nothing is lost, and little is said twice.
 */
@ApplicationScoped
@Transactional
class RelayLedger {
    private static final int MOST_AT_ONCE = 200;

    /** More than the room would hear in ten seconds at its usual pace is summed up, but for the newest. */
    private static final int MOST_WAITING = 20;

    private static final int KEPT_IN_FLOOD = 5;

    /** Longer than a call takes, and than bbb-webhooks does to tell us again after we were away. */
    private static final Duration ECHO_PATIENCE = Duration.ofSeconds(20);

    private static final Duration ECHO_MEMORY = Duration.ofMinutes(10);
    private static final List<Delivery> UNDERWAY = List.of(Delivery.PENDING, Delivery.SENDING);

    @PersistenceContext
    private EntityManager database;

    private final ConversationRows conversations;
    private final Event<ChatChanged> changed;
    private final Clock clock;

    RelayLedger() {
        this(null, null, null);
    }

    @Inject
    RelayLedger(ConversationRows conversations, Event<ChatChanged> changed, Clock clock) {
        this.conversations = conversations;
        this.changed = changed;
        this.clock = clock;
    }

    /** The sessions with messages that have not reached their room. */
    public List<Waiting> waiting() {
        return database.createQuery(
                        "select distinct m.sessionId, m.eventId from ChatMessage m"
                                + " where m.passage.delivery in :underway and m.standing = :shown",
                        Object[].class)
                .setParameter("underway", UNDERWAY)
                .setParameter("shown", Standing.PUBLISHED)
                .getResultStream()
                .map(row -> new Waiting((Long) row[0], (Long) row[1]))
                .toList();
    }

    /**
     * Takes the next piece of a session that is to be said, if its time has come; the others wait behind it. Until it is
     * written down what became of it, nobody else takes it, on no server.
     */
    public Optional<Outgoing> take(Waiting session) {
        Instant now = clock.instant();
        Conversation conversation = conversations.hold(session.eventId());
        List<ChatMessage> queue = queue(session.sessionId());
        if (queue.size() > MOST_WAITING) {
            List<ChatMessage> leftOut = queue.subList(0, queue.size() - KEPT_IN_FLOOD).stream()
                    .filter(message -> message.passage().delivery() == Delivery.PENDING)
                    .toList();
            leftOut.forEach(message -> message.passage().stays());
            conversation.way().leaveOut(leftOut.size());
            queue = queue(session.sessionId());
        }
        return queue.stream()
                .findFirst()
                .filter(message -> message.passage().due(now))
                .map(message -> outgoing(message, conversation, now));
    }

    private List<ChatMessage> queue(long sessionId) {
        return database.createQuery(
                        "select m from ChatMessage m where m.sessionId = :session and m.passage.delivery in :underway"
                                + " and m.standing = :shown order by m.place",
                        ChatMessage.class)
                .setParameter("session", sessionId)
                .setParameter("underway", UNDERWAY)
                .setParameter("shown", Standing.PUBLISHED)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
    }

    private Outgoing outgoing(ChatMessage message, Conversation conversation, Instant now) {
        message.passage().taken(now.plus(ECHO_PATIENCE));
        String room = database.createQuery("select s.roomName from LiveSession s where s.id = :id", String.class)
                .setParameter("id", message.sessionId())
                .getSingleResult();
        List<String> pieces = Pieces.of(message.text());
        int piece = Math.min(message.passage().next(), pieces.size() - 1);
        return new Outgoing(
                message.id(),
                new Outgoing.Place(message.eventId(), message.sessionId(), room),
                piece,
                message.roomAuthor(),
                pieces.get(piece),
                message.passage().tries(),
                conversation.way().asksRoom(now),
                conversation.way().unsaid());
    }

    /** The piece is in the room. */
    public void said(Outgoing piece) {
        ChatMessage message = database.find(ChatMessage.class, piece.messageId());
        message.passage().said(piece.piece(), Pieces.of(message.text()).size(), clock.instant());
    }

    /** It is to be seen on the page only. */
    public void stays(Outgoing piece) {
        database.find(ChatMessage.class, piece.messageId()).passage().stays();
    }

    /** It did not get there. */
    public void tryAgainAt(Outgoing piece, Instant when) {
        database.find(ChatMessage.class, piece.messageId()).passage().tryAgainAt(when);
    }

    /** Nobody knows whether it got there. */
    public void doubtful(Outgoing piece) {
        database.find(ChatMessage.class, piece.messageId())
                .passage()
                .doubtful(clock.instant().plus(ECHO_PATIENCE));
    }

    /** The summary of what was left out is in the room. */
    public void summedUp(Outgoing.Place place, int messages) {
        conversations.hold(place.eventId()).way().summedUp(messages);
    }

    /** How messages got into the room this time. */
    public void went(Outgoing.Place place, Way way) {
        WayIn known = conversations.hold(place.eventId()).way();
        if (known.way() != way) {
            changed.fire(new ChatChanged(place.eventId(), ChatChanged.What.BACKSTAGE));
        }
        if (way == Way.ROOM) {
            known.throughRoom();
        } else {
            known.through(way);
        }
    }

    /** BigBlueButton has no call for messages. */
    public void notThroughRoom(Outgoing.Place place) {
        conversations.hold(place.eventId()).way().notThroughRoom(clock.instant());
    }

    /** The room tells us what we have said there: the first of our pieces like it that it had not told us yet. */
    public void echoed(long eventId, HeardLine echo) {
        conversations.hold(eventId);
        Instant now = clock.instant();
        database.createQuery(
                        "select m from ChatMessage m where m.eventId = :event and m.origin = :page"
                                + " and m.passage.delivery in :out and m.postedAt > :since order by m.place",
                        ChatMessage.class)
                .setParameter("event", eventId)
                .setParameter("page", Origin.PAGE)
                .setParameter("out", List.of(Delivery.PENDING, Delivery.SENDING, Delivery.SENT))
                .setParameter("since", now.minus(ECHO_MEMORY))
                .getResultStream()
                .filter(message -> message.awaitsEcho(echo))
                .findFirst()
                .ifPresent(message ->
                        message.passage().heardInRoom(Pieces.of(message.text()).size(), now));
    }

    /**
     * Lets those stay on the page that would come too late into the room: an answer to last week's question confuses. One
     * by one, for an update with a subselect would make a temporary table on MariaDB, which not every user may.
     *
     * @return how many of each session
     */
    public Map<Long, Long> keepLate(Instant tooOld) {
        List<ChatMessage> late = database.createQuery(
                        "select m from ChatMessage m, LiveSession s where s.id = m.sessionId"
                                + " and m.passage.delivery in :underway"
                                + " and (m.standing = :hidden or s.runningMeetingId is null"
                                + " or m.standing = :shown and m.postedAt < :tooOld)",
                        ChatMessage.class)
                .setParameter("underway", UNDERWAY)
                .setParameter("hidden", Standing.HIDDEN)
                .setParameter("shown", Standing.PUBLISHED)
                .setParameter("tooOld", tooOld)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
        late.forEach(message -> message.passage().stays());
        return late.stream().collect(Collectors.groupingBy(ChatMessage::sessionId, Collectors.counting()));
    }
}
