package org.webinar.registration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.webinar.chat.Moderation;
import org.webinar.identity.Visitor;
import org.webinar.rights.Tickets;

/** Looks at the list of those who have registered, for the policy. A session bean, for the web asks the policy itself. */
@Stateless
public class TicketDesk implements Tickets {
    private final RegistrationRows rows;
    private final Moderation moderation;

    /** For the container's proxy. */
    public TicketDesk() {
        this(null, null);
    }

    @Inject
    TicketDesk(RegistrationRows rows, Moderation moderation) {
        this.rows = rows;
        this.moderation = moderation;
    }

    @Override
    public long stamp(long eventId) {
        return rows.stamp(eventId);
    }

    @Override
    public boolean admits(long eventId, Visitor visitor, String ticket) {
        return rows.behind(ticket)
                        .filter(one -> one.eventId() == eventId && one.state() == RegistrationState.ACCEPTED)
                        .isPresent()
                || visitor != null && (accepted(eventId, visitor) || moderation.may(eventId, visitor));
    }

    private boolean accepted(long eventId, Visitor visitor) {
        return rows.ofAccount(eventId, visitor.userId())
                .filter(one -> one.state() == RegistrationState.ACCEPTED)
                .isPresent();
    }
}
