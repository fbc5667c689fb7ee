package org.webinar.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.chat.PersonForgotten;
import org.webinar.identity.User;
import org.webinar.letter.Letters;

/** Finds where somebody's address stands, and forgets it: at that person's wish, or a time after the meeting. */
@ApplicationScoped
@Transactional
public class InviteeErasure {
    private static final int MOST_AT_ONCE = 100;

    private static final Logger LOG = Logger.getLogger(InviteeErasure.class.getName());

    @PersistenceContext
    private EntityManager database;

    private final Letters letters;

    /** For the container's proxy. */
    public InviteeErasure() {
        this(null);
    }

    @Inject
    InviteeErasure(Letters letters) {
        this.letters = letters;
    }

    /** Forgets the address of an account: invitations, mails to it, and the secret address of its calendar. */
    public void erase(int userId) {
        int forgotten = address(userId).map(this::eraseAddress).orElse(0);
        LOG.log(Level.INFO, () -> "webinar: invitations to account " + userId + " are forgotten: " + forgotten);
        database.createQuery("delete from CalendarKey k where k.userId = :user")
                .setParameter("user", userId)
                .executeUpdate();
    }

    /**
     * Forgets an address, whoever has it.
     *
     * @param address in lower case
     * @return how many invitations there were
     */
    public int eraseAddress(String address) {
        letters.forget(address);
        return database.createQuery("delete from Invitee i where i.addressKey = :address")
                .setParameter("address", address)
                .executeUpdate();
    }

    private Optional<String> address(int userId) {
        return Optional.ofNullable(database.find(User.class, userId))
                .map(User::email)
                .map(email -> email.toLowerCase(Locale.ROOT))
                .filter(email -> !email.isEmpty());
    }

    void forgotten(@Observes PersonForgotten person) {
        erase(person.userId());
    }

    /**
     * Deletes everything of meetings that have ended before this moment; some at a time.
     *
     * @return how many meetings there were
     */
    public int eraseBefore(Instant moment) {
        List<Long> old = database.createQuery(
                        "select e.meetingId from CalendarEntry e where e.overAt < :moment"
                                + " or e.overAt is null and e.endedAt < :moment",
                        Long.class)
                .setParameter("moment", moment)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
        if (!old.isEmpty()) {
            letters.forgetOf(old);
            for (String rows : List.of("Invitee", "Reminder", "CalendarEntry")) {
                database.createQuery("delete from " + rows + " r where r.meetingId in :old")
                        .setParameter("old", old)
                        .executeUpdate();
            }
        }
        return old.size();
    }
}
