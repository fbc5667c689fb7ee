package org.webinar.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.webinar.letter.Letters;
import org.webinar.livestream.Occasion;

/** The mails to one person who is invited: what is written takes back what has not left yet. */
@ApplicationScoped
@Transactional
class InviteeMails {
    private final InvitationLetters texts;
    private final Letters letters;
    private final Clock clock;

    InviteeMails() {
        this(null, null, null);
    }

    @Inject
    InviteeMails(InvitationLetters texts, Letters letters, Clock clock) {
        this.texts = texts;
        this.letters = letters;
        this.clock = clock;
    }

    /** Invites. */
    public void invite(CalendarEntry entry, Invitee invitee, int sequence, Occasion now) {
        told(invitee, letters.post(texts.invitation(entry, invitee, sequence, now, false)), sequence);
    }

    /** Tells what has changed; who cannot have read of the meeting yet is invited instead. */
    public void change(CalendarEntry entry, Invitee invitee, Occasion now) {
        stop(invitee);
        int sequence = next(entry, invitee);
        told(invitee, letters.post(texts.invitation(entry, invitee, sequence, now, invitee.mayKnow())), sequence);
    }

    /** Takes the appointment out of the calendar; who cannot have read of it hears nothing. */
    public void cancel(CalendarEntry entry, Invitee invitee) {
        stop(invitee);
        if (invitee.mayKnow()) {
            int sequence = next(entry, invitee);
            told(invitee, letters.post(texts.cancellation(entry, invitee, sequence)), sequence);
        }
    }

    private void told(Invitee invitee, long letter, int sequence) {
        invitee.told(letter, sequence, clock.instant());
    }

    /** Nothing that has been written to this person and not left yet leaves any more. */
    public void stop(Invitee invitee) {
        if (!letters.takeBack(invitee.letterId())) {
            invitee.mayHaveRead();
        }
        letters.takeBack(
                invitee.meetingId(),
                InvitationLetters.reminderTo(invitee.place()),
                invitee.address().email());
    }

    /** Grows for this person whatever the others have been told. */
    static int next(CalendarEntry entry, Invitee invitee) {
        return Math.max(entry.sequence(), invitee.sequence() + 1);
    }
}
