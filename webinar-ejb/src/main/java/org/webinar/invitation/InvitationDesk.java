package org.webinar.invitation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.chat.PlainText;
import org.webinar.identity.Visitor;
import org.webinar.letter.PostRounds;
import org.webinar.livestream.Occasion;
import org.webinar.livestream.Occasions;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.rights.Rights;
import org.webinar.settings.InvitationCatalogue;
import org.webinar.settings.Settings;

/** Where people are invited, by those who may. */
@Stateless
public class InvitationDesk {
    private static final Logger LOG = Logger.getLogger(InvitationDesk.class.getName());
    private static final int LONGEST_NOTE = 2000;
    private static final long MINUTE = 60;

    private final MeetingLedger meetings;
    private final Occasions occasions;
    private final InvitationLedger ledger;
    private final MailAllowance allowance;
    private final PostRounds post;
    private final Rights rights;
    private final Settings settings;

    /** For the container's proxy. */
    public InvitationDesk() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    InvitationDesk(
            MeetingLedger meetings,
            Occasions occasions,
            InvitationLedger ledger,
            MailAllowance allowance,
            PostRounds post,
            Rights rights,
            Settings settings) {
        this.meetings = meetings;
        this.occasions = occasions;
        this.ledger = ledger;
        this.allowance = allowance;
        this.post = post;
        this.rights = rights;
        this.settings = settings;
    }

    /** Whether mails leave from here at all. */
    public boolean sends() {
        return post.sends();
    }

    /** How many may be invited at once. */
    public int mostAtOnce() {
        return Math.min(settings.get(InvitationCatalogue.MOST_AT_ONCE), settings.get(InvitationCatalogue.AN_HOUR));
    }

    /**
     * Everybody who is invited, the latest first.
     *
     * @throws org.webinar.Refusal when there is no such meeting, or it is somebody else's
     */
    public List<Invited> invited(long meetingId, Visitor visitor) {
        check(meetingId, visitor);
        return ledger.all(meetingId);
    }

    /**
     * What the owner adds to the text for a place; empty when nothing.
     *
     * @throws org.webinar.Refusal when there is no such meeting, or it is somebody else's
     */
    public String note(long meetingId, Place place, Visitor visitor) {
        check(meetingId, visitor);
        return ledger.note(meetingId, place);
    }

    /**
     * Invites everybody in a list, each with a mail of his or her own; those who are invited already are left alone.
     *
     * @param written addresses as people write them
     * @param note what is added to the text, as plain text
     * @return how many have been invited
     * @throws org.webinar.Refusal when something does not go; then nobody has been invited
     */
    public int invite(long meetingId, Place place, String written, String note, Locale locale, Visitor visitor) {
        Occasion occasion = invitable(meetingId, place, visitor);
        AddressList list = AddressList.of(written);
        if (!list.bad().isEmpty()) {
            throw new AddressesUnfit(list.bad());
        }
        if (list.good().isEmpty()) {
            throw new NoAddresses();
        }
        List<Address> fresh = list.without(ledger.keys(meetingId, place));
        if (fresh.size() > mostAtOnce()) {
            throw new TooManyAddresses(mostAtOnce());
        }
        take(visitor, fresh.size());
        makeEntry(occasion);
        return ledger.invite(occasion, place, paragraphs(note), fresh, locale);
    }

    /**
     * Writes to somebody once more; who had been taken off the list is on it again.
     *
     * @throws org.webinar.Refusal when it does not go
     */
    public void again(long meetingId, long inviteeId, Locale locale, Visitor visitor) {
        check(meetingId, visitor);
        Place place = ledger.all(meetingId).stream()
                .filter(one -> one.id() == inviteeId)
                .findFirst()
                .map(Invited::place)
                .orElseThrow(NoSuchInvitee::new);
        Occasion occasion = invitable(meetingId, place, visitor);
        take(visitor, 1);
        ledger.again(occasion, inviteeId, locale);
    }

    /**
     * Takes an invitation back, and the appointment out of that person's calendar.
     *
     * @throws org.webinar.Refusal when it does not go
     */
    public void withdraw(long meetingId, long inviteeId, Visitor visitor) {
        check(meetingId, visitor);
        ledger.withdraw(meetingId, inviteeId);
    }

    private void makeEntry(Occasion occasion) {
        try {
            ledger.makeEntry(occasion);
        } catch (PersistenceException | TransactionalException madeMeanwhile) {
            LOG.log(Level.FINE, "webinar: somebody else invites to meeting " + occasion.meetingId(), madeMeanwhile);
        }
    }

    private Occasion invitable(long meetingId, Place place, Visitor visitor) {
        check(meetingId, visitor);
        if (!sends()) {
            throw new NoMailServer();
        }
        Occasion occasion = occasions.of(meetingId).orElseThrow();
        if (place == Place.LIVE && occasion.live() == null) {
            throw new NoAudienceYet();
        }
        return occasion;
    }

    private void check(long meetingId, Visitor visitor) {
        Meeting meeting = meetings.byId(meetingId);
        rights.checkInvite(visitor, meeting);
    }

    private void take(Visitor visitor, int mails) {
        OptionalLong wait = allowance.take(visitor.userId(), mails);
        if (wait.isPresent()) {
            throw new TooManyMails(
                    Duration.ofSeconds(wait.getAsLong() + MINUTE - 1).toMinutes());
        }
    }

    private static String paragraphs(String note) {
        List<String> lines =
                (note == null ? "" : note).lines().map(PlainText::clean).toList();
        return PlainText.cut(String.join("\n", lines).strip(), LONGEST_NOTE);
    }
}
