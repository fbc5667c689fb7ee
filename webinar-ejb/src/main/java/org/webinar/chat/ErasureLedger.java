package org.webinar.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Forgets: what belongs to events that are gone, and what has been kept long enough. */
@ApplicationScoped
@Transactional
class ErasureLedger {
    private static final int AT_ONCE = 500;

    /** The entities that hang on an event, by name. */
    private static final List<String> OF_EVENTS =
            List.of("ChatMessage", "ChatBan", "ChatDeed", "ChatModerator", "Conversation");

    @PersistenceContext
    private EntityManager database;

    private final ConversationRows conversations;
    private final Event<ChatChanged> changed;

    ErasureLedger() {
        this(null, null);
    }

    @Inject
    ErasureLedger(ConversationRows conversations, Event<ChatChanged> changed) {
        this.conversations = conversations;
        this.changed = changed;
    }

    /** The whole conversation of an event. */
    public List<KeptLine> all(long eventId) {
        return database.createQuery(
                        "select m from ChatMessage m where m.eventId = :event order by m.id", ChatMessage.class)
                .setParameter("event", eventId)
                .getResultStream()
                .map(ChatMessage::kept)
                .toList();
    }

    /** Everything that somebody wrote. */
    public List<KeptLine> by(int userId) {
        return writtenBy(userId).stream().map(ChatMessage::kept).toList();
    }

    private List<ChatMessage> writtenBy(int userId) {
        return database.createQuery(
                        "select m from ChatMessage m where m.authorUserId = :user order by m.eventId, m.id",
                        ChatMessage.class)
                .setParameter("user", userId)
                .getResultList();
    }

    /** The account of this name, open or closed: who has left may wish to be forgotten, too. */
    public Optional<Integer> userNamed(String username) {
        return database.createQuery("select u.id from User u where u.username = :name", Integer.class)
                .setParameter("name", username)
                .getResultStream()
                .findFirst();
    }

    /** Empties what somebody wrote and takes it off open pages; how many messages there were. */
    public int forget(int userId) {
        List<ChatMessage> written = writtenBy(userId);
        for (ChatMessage message : written) {
            message.forget(conversations.hold(message.eventId()).change());
        }
        written.stream()
                .map(ChatMessage::eventId)
                .distinct()
                .forEach(eventId -> changed.fire(new ChatChanged(eventId, ChatChanged.What.MESSAGE)));
        for (String statement : List.of(
                "delete from ChatBan b where b.userId = :user",
                "delete from ChatModerator m where m.userId = :user",
                "update ChatDeed d set d.userName = '', d.userId = null where d.userId = :user")) {
            database.createQuery(statement).setParameter("user", userId).executeUpdate();
        }
        return written.size();
    }

    /**
     * Deletes what was said at events that are gone. First looked for, for a delete with a subselect would make a temporary
     * table on MariaDB, which not every user may.
     */
    public void forgetOrphans() {
        for (String entity : OF_EVENTS) {
            List<Long> gone = database.createQuery(
                            "select distinct x.eventId from " + entity + " x"
                                    + " where not exists (select e.id from Event e where e.id = x.eventId)",
                            Long.class)
                    .getResultList();
            if (!gone.isEmpty()) {
                database.createQuery("delete from " + entity + " x where x.eventId in :gone")
                        .setParameter("gone", gone)
                        .executeUpdate();
            }
        }
    }

    /** Deletes messages, bans and records from before this moment; how many messages, at most 500 at once. */
    public int forgetBefore(Instant moment) {
        List<Long> old = database.createQuery("select m.id from ChatMessage m where m.postedAt < :moment", Long.class)
                .setParameter("moment", moment)
                .setMaxResults(AT_ONCE)
                .getResultList();
        if (!old.isEmpty()) {
            database.createQuery("update Conversation c set c.pinned = null where c.pinned in :old")
                    .setParameter("old", old)
                    .executeUpdate();
            database.createQuery("delete from ChatMessage m where m.id in :old")
                    .setParameter("old", old)
                    .executeUpdate();
        }
        database.createQuery("delete from ChatBan b where b.bannedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
        database.createQuery("delete from ChatDeed d where d.doneAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
        return old.size();
    }
}
