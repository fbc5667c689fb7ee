package org.webinar.identity;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.Port;
import org.webinar.identity.HeardOut.Result;
import org.webinar.limits.Allowance;
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

    /** Nobody has to prove anything to be heard, so nobody writes the log full. */
    private final Allowance lines = new Allowance(1, Duration.ofMinutes(1));

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

    /** Ends what a message says is over. */
    public HeardOut hear(String provider, LogoutNotice notice) {
        Optional<HearsLogouts> listener = listener(provider);
        if (listener.isEmpty()) {
            return HeardOut.nothing(Result.UNBELIEVED);
        }
        try {
            return listener.get()
                    .hear(notice)
                    .map(over -> end(provider, over))
                    .orElseGet(() -> HeardOut.nothing(Result.UNBELIEVED));
        } catch (IdentityTrouble trouble) {
            identities.complain(listener.get(), trouble);
            return HeardOut.nothing(Result.AWAY);
        }
    }

    private HeardOut end(String provider, Farewell farewell) {
        try {
            return endOrAgain(provider, farewell)
                    .map(over -> {
                        justEnded.add(over.tokenHashes());
                        return HeardOut.ended(over.usernames());
                    })
                    .orElseGet(() -> HeardOut.nothing(Result.SAID_BEFORE));
        } catch (EJBException away) {
            if (lines.take(provider).isEmpty()) {
                LOG.log(Level.WARNING, "webinar: a login could not be ended: {0}", away.getMessage());
            }
            return HeardOut.nothing(Result.AWAY);
        }
    }

    /** The same message may have come twice at once: the second look finds the row at whose key the first one broke. */
    private Optional<EndedLogins> endOrAgain(String provider, Farewell farewell) {
        try {
            return logins.end(provider, farewell);
        } catch (EJBException anotherOrAway) {
            return logins.end(provider, farewell);
        }
    }
}
