package org.webinar.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.webinar.site.CurrentSite;

/** Where people see which of their logins are kept here, and end them. Nobody sees or ends those of others. */
@Stateless
public class OwnLogins {
    @PersistenceContext
    private EntityManager database;

    private final CurrentSite site;
    private final Clock clock;

    /** For the container's proxy. */
    public OwnLogins() {
        this(null, null);
    }

    @Inject
    OwnLogins(CurrentSite site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    /**
     * Those of a person at this site that are not over, the last used first.
     *
     * @param token of the browser that asks; empty when it has none
     */
    public List<OwnLogin> of(Visitor visitor, String token) {
        String here = Unguessable.hash(token);
        List<KeptLogin> open = database.createQuery(
                        "select k from KeptLogin k where k.username = :name and k.siteId = :site and k.usedAt > :idle"
                                + " and k.begunAt > :begun order by k.usedAt desc, k.begunAt desc, k.tokenHash",
                        KeptLogin.class)
                .setParameter("name", visitor.username())
                .setParameter("site", site.id())
                .setParameter("idle", now().minus(KeptLogin.IDLE))
                .setParameter("begun", now().minus(KeptLogin.LONGEST))
                .getResultList();
        List<KeptLogin> own =
                open.stream().filter(kept -> kept.shown(here).here()).toList();
        // Those that began with an old password stay behind, and open nothing any more.
        return open.stream()
                .filter(kept -> own.stream().noneMatch(kept::isOfAnotherPasswordThan))
                .map(kept -> kept.shown(here))
                .toList();
    }

    /**
     * Ends one; one that is not there, or somebody else's, is left alone.
     *
     * @return which have ended
     */
    public Set<String> end(String id, Visitor visitor) {
        return remove("k.tokenHash = :which", id, visitor);
    }

    /**
     * Ends all but that of the browser that asks.
     *
     * @param token of that browser; empty when it has none
     * @return which have ended
     */
    public Set<String> endOthers(String token, Visitor visitor) {
        return remove("k.tokenHash <> :which", Unguessable.hash(token), visitor);
    }

    private Set<String> remove(String which, String hash, Visitor visitor) {
        List<KeptLogin> over = database.createQuery(
                        "select k from KeptLogin k where k.username = :name and k.siteId = :site and " + which,
                        KeptLogin.class)
                .setParameter("name", visitor.username())
                .setParameter("site", site.id())
                .setParameter("which", hash)
                .getResultList();
        over.forEach(database::remove);
        return over.stream().map(kept -> kept.shown(hash).id()).collect(Collectors.toSet());
    }

    /** Databases keep microseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
