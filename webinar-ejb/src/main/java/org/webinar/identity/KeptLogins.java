package org.webinar.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.webinar.site.CurrentSite;
import org.webinar.spi.identity.FarSession;
import org.webinar.spi.identity.Farewell;

/**
 * Logins at our own form, and of those who have come back from elsewhere, kept where all our servers see them: a server that is started anew, or another one, knows who has
 * signed in. The browser holds a random token, the database only its hash.
 */
@Stateless
public class KeptLogins {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int LONGEST_PROVIDER = 100;
    private static final int LONGEST_SEAL = 255;

    @PersistenceContext
    private EntityManager database;

    private final CurrentSite site;
    private final Clock clock;

    /** For the container's proxy. */
    public KeptLogins() {
        this(null, null);
    }

    @Inject
    KeptLogins(CurrentSite site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    /**
     * Keeps a login of the site of this request.
     *
     * @param there how it is called elsewhere, where somebody may say that it is over
     * @return the token that brings it back; empty when the provider's words are too long to be kept
     */
    public Optional<String> keep(Login login, FarSession there) {
        if (login.provider().length() > LONGEST_PROVIDER
                || login.person().seal().length() > LONGEST_SEAL) {
            return Optional.empty();
        }
        String token = Unguessable.word();
        database.persist(new KeptLogin(Unguessable.hash(token), login, there, site.id(), now()));
        return Optional.of(token);
    }

    /** The login that this token was given for at this site; empty when there is none, or it has been idle for too long. */
    public Optional<Login> find(String token) {
        return row(token).filter(kept -> kept.holds(site.id(), now())).map(KeptLogin::login);
    }

    /** Somebody has come with this token; written down every five minutes at most. */
    public void use(String token) {
        row(token).ifPresent(kept -> kept.use(now()));
    }

    /** Writes down with what browser somebody has signed in, for whoever looks at the own logins. */
    public void cameBy(String token, String browser) {
        row(token).ifPresent(kept -> kept.cameBy(browser));
    }

    /** Forgets a login; one that is not there is a success. */
    public void drop(String token) {
        row(token).ifPresent(database::remove);
    }

    /**
     * Ends the logins that another machine says are over, at all sites: it does not know them.
     *
     * @return empty when the very same message has counted before
     */
    public Optional<EndedLogins> end(String provider, Farewell farewell) {
        if (hasCounted(provider, farewell)) {
            return Optional.empty();
        }
        List<KeptLogin> over = over(provider, farewell.over());
        over.forEach(database::remove);
        return Optional.of(new EndedLogins(
                over.stream().map(KeptLogin::tokenHash).collect(Collectors.toSet()),
                over.stream().map(KeptLogin::username).collect(Collectors.toSet())));
    }

    /** Written down with what it ends: when that fails, it has not counted. Of two at once one breaks at the key. */
    private boolean hasCounted(String provider, Farewell farewell) {
        String hash = KeptLogin.hash(provider, "message", farewell.word());
        if (hash == null) {
            return false;
        }
        if (database.find(HeardLogout.class, hash) != null) {
            return true;
        }
        database.persist(new HeardLogout(hash, farewell.until().truncatedTo(ChronoUnit.MICROS)));
        database.flush();
        return false;
    }

    /** A session that was named ends alone, unless we were not told which it was when its person signed in. */
    private List<KeptLogin> over(String provider, FarSession there) {
        String session = KeptLogin.hash(provider, "session", there.session());
        String person = KeptLogin.hash(provider, "person", there.person());
        String which = session == null
                ? "k.farPerson = :person"
                : "k.farSession = :session or k.farSession is null and k.farPerson = :person";
        TypedQuery<KeptLogin> rows = database.createQuery("select k from KeptLogin k where " + which, KeptLogin.class)
                .setParameter("person", person == null ? "" : person);
        return (session == null ? rows : rows.setParameter("session", session)).getResultList();
    }

    /** Forgets those that are over, and messages that would be refused anyway. */
    public void forgetOver() {
        database.createQuery("delete from HeardLogout h where h.forgetAt < :now")
                .setParameter("now", now())
                .executeUpdate();
        database.createQuery("delete from KeptLogin k where k.usedAt < :idle or k.begunAt < :begun")
                .setParameter("idle", now().minus(KeptLogin.IDLE))
                .setParameter("begun", now().minus(KeptLogin.LONGEST))
                .executeUpdate();
    }

    private Optional<KeptLogin> row(String token) {
        return TOKEN.matcher(token).matches()
                ? Optional.ofNullable(database.find(KeptLogin.class, Unguessable.hash(token)))
                : Optional.empty();
    }

    /** Databases keep microseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
