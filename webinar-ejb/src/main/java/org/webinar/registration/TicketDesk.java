package org.webinar.registration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.webinar.identity.Visitor;
import org.webinar.livestream.Occasions;
import org.webinar.rights.Rights;
import org.webinar.rights.Tickets;

/** Looks at the list of those who have registered, for the policy. A session bean, for the web asks the policy itself. */
@Stateless
public class TicketDesk implements Tickets {
    private final RegistrationRows rows;
    private final RegistrationGlances glances;
    private final Occasions occasions;
    private final Rights rights;

    /** For the container's proxy. */
    public TicketDesk() {
        this(null, null, null, null);
    }

    @Inject
    TicketDesk(RegistrationRows rows, RegistrationGlances glances, Occasions occasions, Rights rights) {
        this.rows = rows;
        this.glances = glances;
        this.occasions = occasions;
        this.rights = rights;
    }

    @Override
    public long stamp(long eventId) {
        return glances.of(eventId).stamp();
    }

    @Override
    public Set<Long> required(Collection<Long> events) {
        return Set.copyOf(rows.required(events));
    }

    @Override
    public boolean admits(long eventId, Visitor visitor, String ticket) {
        return rows.behind(ticket)
                        .filter(one -> one.eventId() == eventId && one.state() == RegistrationState.ACCEPTED)
                        .isPresent()
                || visitor != null && (accepted(eventId, visitor) || works(eventId, visitor));
    }

    /** Runs the webinar, or keeps order in its chat; at whichever site. */
    private boolean works(long eventId, Visitor visitor) {
        return rows.keepsOrder(eventId, visitor.userId())
                || occasions
                        .meetingOf(eventId)
                        .filter(meeting -> rights.mayRun(visitor, meeting))
                        .isPresent();
    }

    private boolean accepted(long eventId, Visitor visitor) {
        return rows.ofAccount(eventId, visitor.userId())
                .filter(one -> one.state() == RegistrationState.ACCEPTED)
                .isPresent();
    }
}
