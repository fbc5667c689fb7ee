package org.webinar.identity;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.Port;
import org.webinar.spi.identity.Farewell;
import org.webinar.spi.identity.HearsLogouts;
import org.webinar.spi.identity.IdentityTrouble;
import org.webinar.spi.identity.LogoutNotice;

/** What other machines say of people who have signed out there: their logins end here, too, at all our servers. */
@Port
@ApplicationScoped
public class Logouts {
    private static final Logger LOG = Logger.getLogger(Logouts.class.getName());

    private final Identities identities;
    private final KeptLogins logins;
    private final JustEnded justEnded;

    /** For the container's proxy. */
    public Logouts() {
        this(null, null, null);
    }

    @Inject
    Logouts(Identities identities, KeptLogins logins, JustEnded justEnded) {
        this.identities = identities;
        this.logins = logins;
        this.justEnded = justEnded;
    }

    /** Whether this provider is told when people sign out. */
    public boolean listens(String provider) {
        return listener(provider).isPresent();
    }

    private Optional<HearsLogouts> listener(String provider) {
        return identities
                .elsewhere(provider)
                .filter(HearsLogouts.class::isInstance)
                .map(HearsLogouts.class::cast);
    }

    /**
     * Ends what a message says is over.
     *
     * @return whose logins have ended, nobody's where they were over already; empty when the message is not believed, was
     *     said before, or nothing could be ended
     */
    public Optional<Set<String>> hear(String provider, LogoutNotice notice) {
        return listener(provider)
                .flatMap(listener -> farewell(listener, notice))
                .flatMap(over -> end(provider, over));
    }

    private Optional<Farewell> farewell(HearsLogouts listener, LogoutNotice notice) {
        try {
            return listener.hear(notice);
        } catch (IdentityTrouble trouble) {
            identities.complain(listener, trouble);
            return Optional.empty();
        }
    }

    private Optional<Set<String>> end(String provider, Farewell farewell) {
        try {
            Optional<EndedLogins> ended = logins.end(provider, farewell);
            ended.ifPresent(over -> justEnded.add(over.tokenHashes()));
            return ended.map(EndedLogins::usernames);
        } catch (EJBException away) {
            // The same message may have come twice at once; or the database is away, and the other side is to know.
            LOG.log(Level.WARNING, "webinar: a login could not be ended: {0}", away.getMessage());
            return Optional.empty();
        }
    }
}
