package org.webinar.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.webinar.letter.Fate;
import org.webinar.letter.Letters;
import org.webinar.livestream.Occasion;
import org.webinar.livestream.Occasions;
import org.webinar.settings.Secrets;

/**
 * Who is invited, and the mails to them: both are written down together, so that a server that dies in between leaves
 * neither. Whoever writes holds the row of the meeting's calendar entry.
 */
@ApplicationScoped
@Transactional
class InvitationLedger {
    @PersistenceContext
    private EntityManager database;

    private final Occasions occasions;
    private final InvitationLetters texts;
    private final Letters letters;
    private final Secrets secrets;
    private final Clock clock;

    InvitationLedger() {
        this(null, null, null, null, null);
    }

    @Inject
    InvitationLedger(Occasions occasions, InvitationLetters texts, Letters letters, Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.occasions = occasions;
        this.texts = texts;
        this.letters = letters;
        this.clock = clock;
    }

    /** Makes the entry of a meeting; in a transaction of its own, so that of two at once the second finds the first's. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void makeEntry(Occasion occasion) {
        if (database.find(CalendarEntry.class, occasion.meetingId()) == null) {
            database.persist(new CalendarEntry(occasion, secrets.wordFor(CalendarEntry.purpose(occasion.meetingId()))));
            database.flush();
        }
    }

    /** What has been noted for this place; empty when nothing has. */
    public String note(long meetingId, Place place) {
        CalendarEntry entry = database.find(CalendarEntry.class, meetingId);
        return entry == null ? "" : entry.note(place);
    }

    /** Everybody who is invited, the latest first. */
    public List<Invited> all(long meetingId) {
        List<Invitee> invitees = of(meetingId)
                .sorted(Comparator.comparing(Invitee::invitedAt).reversed().thenComparing(Invitee::id))
                .toList();
        Map<Long, Fate> fates =
                letters.fates(invitees.stream().map(Invitee::letterId).toList());
        return invitees.stream()
                .map(one -> new Invited(
                        one.id(),
                        one.place(),
                        one.address().name(),
                        one.address().email(),
                        one.invitedAt(),
                        one.withdrawnAt() != null,
                        fates.get(one.letterId())))
                .toList();
    }

    /** Those of these addresses who need no mail, for they are invited already. */
    public List<String> keys(long meetingId, Place place) {
        return of(meetingId)
                .filter(one -> one.place() == place && one.withdrawnAt() == null)
                .map(Invitee::addressKey)
                .toList();
    }

    private Stream<Invitee> of(long meetingId) {
        return database.createQuery("select i from Invitee i where i.meetingId = :meeting order by i.id", Invitee.class)
                .setParameter("meeting", meetingId)
                .getResultStream();
    }

    /**
     * Invites people; those who are invited already are left alone.
     *
     * @return how many mails there are
     */
    public int invite(Occasion occasion, Place place, String note, List<Address> people, Locale locale) {
        CalendarEntry entry = hold(occasion.meetingId());
        entry.note(place, note);
        List<Invitee> known =
                of(occasion.meetingId()).filter(one -> one.place() == place).toList();
        int invited = 0;
        for (Address person : people) {
            Optional<Invitee> before = known.stream()
                    .filter(one -> one.addressKey().equals(person.key()))
                    .findFirst();
            if (before.isEmpty() || before.get().withdrawnAt() != null) {
                Invitee invitee = before.orElseGet(() -> new Invitee(occasion.meetingId(), place, person));
                before.ifPresent(this::stop);
                invitee.invite(person, locale, clock.instant());
                tell(entry, invitee, before.isEmpty() ? entry.sequence() : next(entry, invitee), occasion, false);
                if (before.isEmpty()) {
                    database.persist(invitee);
                }
                invited++;
            }
        }
        return invited;
    }

    /** Writes to somebody once more, after a refusal or because a mail was lost. */
    public void again(Occasion occasion, long inviteeId, Locale locale) {
        CalendarEntry entry = hold(occasion.meetingId());
        Invitee invitee = invitee(occasion.meetingId(), inviteeId);
        boolean back = invitee.withdrawnAt() != null;
        stop(invitee);
        invitee.invite(invitee.address(), locale, clock.instant());
        tell(entry, invitee, back ? next(entry, invitee) : invitee.sequence(), occasion, false);
    }

    /** Takes an invitation back. Who has not been written to yet hears nothing of it. */
    public void withdraw(long meetingId, long inviteeId) {
        CalendarEntry entry = hold(meetingId);
        Invitee invitee = invitee(meetingId, inviteeId);
        if (invitee.withdrawnAt() == null) {
            invitee.withdraw(clock.instant());
            cancel(entry, invitee);
        }
    }

    private Invitee invitee(long meetingId, long inviteeId) {
        return Optional.ofNullable(database.find(Invitee.class, inviteeId))
                .filter(one -> one.meetingId() == meetingId)
                .orElseThrow(NoSuchInvitee::new);
    }

    /** The meetings of which somebody may still have to be told something: those to come, and old ones with a new time. */
    public List<Long> open() {
        return database.createQuery(
                        "select e.meetingId from CalendarEntry e where e.endedAt is null and (e.endsAt > :now or exists"
                                + " (select m.id from Meeting m where m.id = e.meetingId and m.startAt <> e.startsAt))"
                                + " order by e.meetingId",
                        Long.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Tells everybody who is invited what has become of the meeting, once. */
    public void follow(long meetingId) {
        Optional<Occasion> now = occasions.of(meetingId);
        CalendarEntry known = database.find(CalendarEntry.class, meetingId);
        if (known.ended()
                || now.filter(occasion -> !known.differsFrom(occasion)).isPresent()) {
            return;
        }
        CalendarEntry entry = hold(meetingId);
        if (entry.ended()) {
            return;
        }
        List<Invitee> invited =
                of(meetingId).filter(one -> one.withdrawnAt() == null).toList();
        if (now.isEmpty()) {
            entry.end(clock.instant());
            invited.forEach(invitee -> cancel(entry, invitee));
        } else if (entry.differsFrom(now.get())) {
            entry.change(now.get());
            invited.forEach(invitee -> {
                stop(invitee);
                tell(entry, invitee, next(entry, invitee), now.get(), invitee.mayKnow());
            });
        }
    }

    private void tell(CalendarEntry entry, Invitee invitee, int sequence, Occasion now, boolean changed) {
        long letter = letters.post(texts.invitation(entry, invitee, sequence, now, changed));
        invitee.told(letter, sequence, clock.instant());
    }

    private void cancel(CalendarEntry entry, Invitee invitee) {
        stop(invitee);
        if (invitee.mayKnow()) {
            int sequence = next(entry, invitee);
            invitee.told(letters.post(texts.cancellation(entry, invitee, sequence)), sequence, clock.instant());
        }
    }

    /** Nothing that has been written to this person and not left yet leaves any more. */
    private void stop(Invitee invitee) {
        if (!letters.takeBack(invitee.letterId())) {
            invitee.mayHaveRead();
        }
        letters.takeBack(
                invitee.meetingId(),
                InvitationLetters.reminderTo(invitee.place()),
                invitee.address().email());
    }

    /** Grows for this person whatever the others have been told. */
    private static int next(CalendarEntry entry, Invitee invitee) {
        return Math.max(entry.sequence(), invitee.sequence() + 1);
    }

    private CalendarEntry hold(long meetingId) {
        CalendarEntry entry = database.find(CalendarEntry.class, meetingId, LockModeType.PESSIMISTIC_WRITE);
        if (entry == null) {
            throw new NoSuchInvitee();
        }
        // What another server has written meanwhile.
        database.refresh(entry);
        return entry;
    }
}
