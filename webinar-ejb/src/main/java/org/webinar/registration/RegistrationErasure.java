package org.webinar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.webinar.chat.PersonForgotten;
import org.webinar.identity.User;
import org.webinar.invitation.RegisteredInvitees;
import org.webinar.livestream.Occasion;
import org.webinar.livestream.Occasions;

/** Forgets who has registered: at that person's wish, with the webinar, or a time after it. */
@ApplicationScoped
@Transactional
public class RegistrationErasure {
    @PersistenceContext
    private EntityManager database;

    private final RegistrationRows rows;
    private final RegistrationLedger ledger;
    private final RegisteredInvitees invitees;
    private final Occasions occasions;

    /** For the container's proxy. */
    public RegistrationErasure() {
        this(null, null, null, null);
    }

    @Inject
    RegistrationErasure(
            RegistrationRows rows, RegistrationLedger ledger, RegisteredInvitees invitees, Occasions occasions) {
        this.rows = rows;
        this.ledger = ledger;
        this.invitees = invitees;
        this.occasions = occasions;
    }

    void forgotten(@Observes PersonForgotten person) {
        Optional.ofNullable(database.find(User.class, person.userId()))
                .map(User::email)
                .filter(email -> !email.isEmpty())
                .ifPresent(email -> eraseAddress(email.toLowerCase(Locale.ROOT)));
        database.createQuery("select r from Registration r where r.userId = :user", Registration.class)
                .setParameter("user", person.userId())
                .getResultList()
                .forEach(this::erase);
    }

    /**
     * Forgets an address, whoever has it; its places are free.
     *
     * @param address in lower case
     * @return how many registrations there were
     */
    public int eraseAddress(String address) {
        List<Registration> found = rows.withKey(address);
        found.stream()
                .sorted(Comparator.comparing(Registration::eventId)) // all in the same order, for each holds its list
                .forEach(this::erase);
        return found.size();
    }

    private void erase(Registration one) {
        if (!ledger.holds(one.eventId())) {
            return; // has gone with the event meanwhile
        }
        Optional<Occasion> occasion = occasions.ofEvent(one.eventId());
        invitees.forget(one.meetingId(), one.id(), one.person());
        long eventId = one.eventId();
        ledger.erase(one.id());
        occasion.ifPresent(now -> ledger.moveUp(now, eventId));
    }

    /** The events for which somebody has registered. */
    public List<Long> events() {
        return database.createQuery("select distinct r.eventId from Registration r", Long.class)
                .getResultList();
    }

    private static boolean isDue(Optional<Occasion> occasion, Instant moment) {
        return occasion.isEmpty()
                || occasion.map(Occasion::over)
                        .filter(over -> over.isBefore(moment))
                        .isPresent();
    }

    /** Forgets the list of an event that is gone, or was over before this moment. Who still waited is told that it is gone. */
    public void eraseBefore(long eventId, Instant moment) {
        // Most lists are of what is to come: these are left to those who register.
        if (!isDue(occasions.ofEvent(eventId), moment) || !ledger.holds(eventId)) {
            return; // or another server was first
        }
        List<Registration> people = rows.ofEvent(eventId);
        if (people.isEmpty()) {
            return;
        }
        Optional<Occasion> occasion = occasions.ofEvent(eventId);
        if (!isDue(occasion, moment)) {
            return; // has been moved meanwhile
        }
        boolean past = occasion.isPresent();
        // First, for what is written below is to leave.
        invitees.forgetAnswers(people.get(0).meetingId());
        for (Registration one : people) {
            // Who has a place is told by the calendar that it is gone, and forgotten later.
            if (past || one.state() != RegistrationState.ACCEPTED) {
                invitees.forget(one.meetingId(), one.id(), one.person());
            }
            if (!past && (one.state() == RegistrationState.ASKED || one.state() == RegistrationState.WAITING)) {
                invitees.gone(one.meetingId(), one.person(), one.locale());
            }
            database.remove(one);
        }
        if (occasion.isEmpty()) {
            database.createQuery("delete from RegistrationRules r where r.eventId = :event")
                    .setParameter("event", eventId)
                    .executeUpdate();
        }
    }
}
