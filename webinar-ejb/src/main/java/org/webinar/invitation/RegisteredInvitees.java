package org.webinar.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.letter.Letters;
import org.webinar.livestream.Occasion;

/**
 * People who have registered, as those see them who write mails: who has a place is told of changes, of the end and before
 * the beginning like everybody who is invited.
 */
@ApplicationScoped
@Transactional
public class RegisteredInvitees {
    private static final Logger LOG = Logger.getLogger(RegisteredInvitees.class.getName());

    private static final long NO_LETTER = 0;

    private static final int MOST_AT_ONCE = 100;

    @PersistenceContext
    private EntityManager database;

    private final InvitationLedger ledger;
    private final CalendarEntries entries;
    private final InviteeMails mails;
    private final RegistrationLetters texts;
    private final Letters letters;
    private final Clock clock;

    /** For the container's proxy. */
    public RegisteredInvitees() {
        this(null, null, null, null, null, null);
    }

    @Inject
    RegisteredInvitees(
            InvitationLedger ledger,
            CalendarEntries entries,
            InviteeMails mails,
            RegistrationLetters texts,
            Letters letters,
            Clock clock) {
        this.ledger = ledger;
        this.entries = entries;
        this.mails = mails;
        this.texts = texts;
        this.letters = letters;
        this.clock = clock;
    }

    /** Looked for without holding it: MariaDB would hold the place where it is to be written against ourselves. */
    private void makeEntry(Occasion occasion) {
        if (database.find(CalendarEntry.class, occasion.meetingId()) == null) {
            try {
                ledger.makeEntry(occasion);
            } catch (PersistenceException | TransactionalException madeMeanwhile) {
                LOG.log(Level.FINE, "webinar: somebody else writes of meeting " + occasion.meetingId(), madeMeanwhile);
            }
        }
    }

    /** Confirms a place, perhaps once more, with an appointment and the personal link. */
    public void confirm(Occasion occasion, Address person, Locale locale, long registrationId) {
        place(occasion, person, locale, registrationId, true);
    }

    /** Writes a place down without a mail: that mailbox has had enough of them for now. */
    public void note(Occasion occasion, Address person, Locale locale, long registrationId) {
        place(occasion, person, locale, registrationId, false);
    }

    private void place(Occasion occasion, Address person, Locale locale, long registrationId, boolean write) {
        makeEntry(occasion);
        CalendarEntry entry = entries.hold(occasion.meetingId()).orElseThrow(NoSuchInvitee::new);
        Optional<Invitee> before = database.createQuery(
                        "select i from Invitee i where i.meetingId = :meeting and i.place = :place"
                                + " and i.addressKey = :key",
                        Invitee.class)
                .setParameter("meeting", occasion.meetingId())
                .setParameter("place", Place.LIVE)
                .setParameter("key", person.key())
                .getResultStream()
                .findFirst();
        Invitee invitee = before.orElseGet(() -> new Invitee(occasion.meetingId(), Place.LIVE, person));
        if (write) {
            before.ifPresent(mails::stop);
        }
        invitee.register(person, locale, registrationId, clock.instant());
        int sequence = before.isEmpty() ? entry.sequence() : InviteeMails.next(entry, invitee);
        if (write) {
            mails.invite(entry, invitee, sequence, occasion);
        } else if (before.isEmpty()) {
            invitee.told(NO_LETTER, sequence, clock.instant());
        }
        if (before.isEmpty()) {
            database.persist(invitee);
        }
    }

    /** Takes the appointment of somebody who has lost or given back a place out of the calendar. */
    public void withdraw(long meetingId, long registrationId) {
        entries.hold(meetingId).ifPresent(entry -> database.createQuery(
                        "select i from Invitee i where i.registrationId = :registration and i.withdrawnAt is null",
                        Invitee.class)
                .setParameter("registration", registrationId)
                .getResultStream()
                .forEach(invitee -> {
                    invitee.withdraw(clock.instant());
                    mails.cancel(entry, invitee);
                    invitee.unregister();
                }));
    }

    /**
     * Tells somebody who has no place something that goes into no calendar.
     *
     * @param what the end of the keys of its sentences, at most eleven letters
     */
    public void tell(Occasion occasion, Address person, Locale locale, long registrationId, String what) {
        // Should the webinar be deleted, nobody else knows what it was.
        makeEntry(occasion);
        letters.post(texts.about(occasion, person, locale, registrationId, what));
    }

    /** Tells somebody who has no place that a meeting to come is gone. */
    public void gone(long meetingId, Address person, Locale locale) {
        CalendarEntry entry = database.find(CalendarEntry.class, meetingId);
        if (entry != null && entry.slot().end().isAfter(clock.instant())) {
            letters.post(texts.gone(entry, person, locale));
        }
    }

    /** Forgets what those were told of a meeting who had no place. */
    public void forgetAnswers(long meetingId) {
        letters.forgetOf(meetingId, RegistrationLetters.KINDS);
    }

    /** Forgets the mails of before this moment that a webinar is gone: there is no list any more that would say whose they are. */
    public void forgetFarewells(Instant moment) {
        letters.forgetOlder(RegistrationLetters.GONE, moment);
    }

    /** Forgets somebody who has registered, and the mails of the meeting to that address. */
    public void forget(long meetingId, long registrationId, Address person) {
        letters.forgetOf(meetingId, List.of(person.email()));
        database.createQuery("delete from Invitee i where i.registrationId = :registration")
                .setParameter("registration", registrationId)
                .executeUpdate();
    }

    /**
     * Forgets who has registered for meetings that have ended before this moment, with the mails; some at a time.
     *
     * @return how many there were
     */
    public int forgetBefore(Instant moment) {
        List<Invitee> old = database.createQuery(
                        "select i from Invitee i, CalendarEntry e where e.meetingId = i.meetingId"
                                + " and i.registrationId is not null and (e.overAt < :moment or e.endedAt < :moment)",
                        Invitee.class)
                .setParameter("moment", moment)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
        old.forEach(invitee -> {
            letters.forgetOf(invitee.meetingId(), List.of(invitee.address().email()));
            database.remove(invitee);
        });
        return old.size();
    }
}
