package org.webinar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.webinar.invitation.RegisteredInvitees;
import org.webinar.livestream.Occasion;

/** What somebody who has registered is told, in each state. */
@ApplicationScoped
class RegistrationMails {
    private final RegisteredInvitees invitees;

    RegistrationMails() {
        this(null);
    }

    @Inject
    RegistrationMails(RegisteredInvitees invitees) {
        this.invitees = invitees;
    }

    /** Tells who has registered what became of it; when that mailbox is not to be written to, a place is written down all the same. */
    void answer(Occasion occasion, Registration one, boolean reachable) {
        if (reachable) {
            tell(occasion, one);
        } else if (one.state() == RegistrationState.ACCEPTED) {
            invitees.note(occasion, one.person(), one.locale(), one.id());
        }
    }

    /** Tells the state. */
    void tell(Occasion occasion, Registration one) {
        if (one.state() == RegistrationState.ACCEPTED) {
            invitees.confirm(occasion, one.person(), one.locale(), one.id());
        } else {
            say(occasion, one, one.state().name().toLowerCase(Locale.ROOT));
        }
    }

    /** Takes a place back, and the appointment out of the calendar. */
    void withdraw(Occasion occasion, Registration one) {
        invitees.withdraw(occasion.meetingId(), one.id());
    }

    private void say(Occasion occasion, Registration one, String what) {
        invitees.tell(occasion, one.person(), one.locale(), one.id(), what);
    }
}
