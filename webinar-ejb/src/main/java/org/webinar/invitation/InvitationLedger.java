package org.webinar.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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

    private final CalendarEntries entries;
    private final InviteeMails mails;
    private final Letters letters;
    private final Secrets secrets;
    private final Clock clock;

    InvitationLedger() {
        this(null, null, null, null, null);
    }

    @Inject
    InvitationLedger(CalendarEntries entries, InviteeMails mails, Letters letters, Secrets secrets, Clock clock) {
        this.entries = entries;
        this.mails = mails;
        this.letters = letters;
        this.secrets = secrets;
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

    /** What has been added for those who were invited to this place last; empty when nothing has. */
    public String note(long meetingId, Place place) {
        return of(meetingId)
                .filter(one -> one.place() == place)
                .map(Invitee::note)
                .reduce("", (earlier, later) -> later);
    }

    /** Everybody who is invited, the latest first; without those who have only registered, who stand in a list of their own. */
    public List<Invited> all(long meetingId) {
        List<Invitee> invitees = of(meetingId)
                .filter(Invitee::byHand)
                .sorted(Comparator.comparing(Invitee::id).reversed())
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
                        one.registered(),
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
        List<Invitee> known =
                of(occasion.meetingId()).filter(one -> one.place() == place).toList();
        int invited = 0;
        for (Address person : people) {
            Optional<Invitee> before = known.stream()
                    .filter(one -> one.addressKey().equals(person.key()))
                    .findFirst();
            if (before.isEmpty() || before.get().withdrawnAt() != null) {
                Invitee invitee = before.orElseGet(() -> new Invitee(occasion.meetingId(), place, person));
                before.ifPresent(mails::stop);
                invitee.invite(person, note, locale, clock.instant());
                int sequence = before.isEmpty() ? entry.sequence() : InviteeMails.next(entry, invitee);
                mails.invite(entry, invitee, sequence, occasion);
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
        mails.stop(invitee);
        invitee.again(locale, clock.instant());
        mails.invite(entry, invitee, back ? InviteeMails.next(entry, invitee) : invitee.sequence(), occasion);
    }

    /**
     * Takes an invitation back. Who has not been written to yet hears nothing of it, nor does who has a place by registering: that
     * is taken back in the list of those.
     */
    public void withdraw(long meetingId, long inviteeId) {
        CalendarEntry entry = hold(meetingId);
        Invitee invitee = invitee(meetingId, inviteeId);
        if (invitee.registered()) {
            invitee.leaveToRegistration();
        } else if (invitee.withdrawnAt() == null) {
            invitee.withdraw(clock.instant());
            mails.cancel(entry, invitee);
        }
    }

    private Invitee invitee(long meetingId, long inviteeId) {
        return Optional.ofNullable(database.find(Invitee.class, inviteeId))
                .filter(one -> one.meetingId() == meetingId)
                .orElseThrow(NoSuchInvitee::new);
    }

    private CalendarEntry hold(long meetingId) {
        return entries.hold(meetingId).orElseThrow(NoSuchInvitee::new);
    }
}
