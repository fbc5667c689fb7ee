package org.webinar.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.webinar.identity.Visitor;
import org.webinar.livestream.LoggedSession;
import org.webinar.livestream.SessionLogFilter;
import org.webinar.livestream.SessionLogRegister;
import org.webinar.rights.Rights;

/** Where administrators see who came into which room of the site. */
@Stateless
public class SessionDesk {
    /** How many stand on a page. */
    public static final int PER_PAGE = 25;

    private static final int MOST_TAKEN = 2_000;

    private final SessionLogRegister register;
    private final Rights rights;

    /** For the container's proxy. */
    public SessionDesk() {
        this(null, null);
    }

    @Inject
    SessionDesk(SessionLogRegister register, Rights rights) {
        this.register = register;
        this.rights = rights;
    }

    /**
     * One page of the openings, the latest first.
     *
     * @param page counted from nought
     * @throws org.webinar.Refusal when the person may not see them
     */
    public Sessions find(SessionLogFilter filter, int page, Visitor visitor) {
        Rights.administrators(rights.maySeeSessionLogs(visitor));
        SessionLogRegister.Found found = register.find(filter, page * PER_PAGE, PER_PAGE);
        return new Sessions(new Page<>(found.rows(), found.count(), page, PER_PAGE), found.cut());
    }

    /**
     * All of them, or the latest when they are very many.
     *
     * @throws org.webinar.Refusal when the person may not see them
     */
    public List<LoggedSession> all(SessionLogFilter filter, Visitor visitor) {
        Rights.administrators(rights.maySeeSessionLogs(visitor));
        return register.find(filter, 0, MOST_TAKEN).rows();
    }

    /**
     * Openings of rooms.
     *
     * @param page one page of them
     * @param cut whether older ones have not been looked through for the words
     */
    public record Sessions(Page<LoggedSession> page, boolean cut) {}
}
