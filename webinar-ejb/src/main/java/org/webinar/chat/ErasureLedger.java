package org.webinar.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

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
