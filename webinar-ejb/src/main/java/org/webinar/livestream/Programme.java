package org.webinar.livestream;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.webinar.gateway.Broadcaster;
import org.webinar.gateway.Building;
import org.webinar.identity.Visitor;
import org.webinar.site.CurrentSite;

/** The lists of live events: what comes for everybody, and what is somebody's own. Twelve to a page, as in Pod. */
@Stateless
public class Programme {
    /** How many stand on a page. */
    public static final int PER_PAGE = 12;

    /** Databases take only so many values in a list. */
    private static final int MOST_VIEWERS = 1_000;

    private static final String OF_THIS_SITE = "from Event e, Livestream l, Meeting m"
            + " where l.eventId = e.id and m.id = l.meetingId and m.siteId = :site";

    @PersistenceContext
    private EntityManager database;

    private final LiveLedger lives;
    private final CurrentSite site;
    private final Clock clock;

    /** For the container's proxy. */
    public Programme() {
        this(null, null, null);
    }

    @Inject
    Programme(LiveLedger lives, CurrentSite site, Clock clock) {
        this.lives = lives;
        this.site = site;
        this.clock = clock;
    }

    /**
     * What is on or to come, the next first; drafts are not announced.
     *
     * @param page counted from nought
     */
    public Page coming(int page) {
        return page(
                database.createQuery(
                                "select distinct e " + OF_THIS_SITE
                                        + " and e.draft = false and e.end > :now order by e.start, e.id",
                                Event.class)
                        .setParameter("now", clock.instant()),
                page,
                session -> session.curtain() != Curtain.REHEARSAL);
    }

    /**
     * The events that belong to this person, the latest first.
     *
     * @param page counted from nought
     */
    public Page of(Visitor owner, int page) {
        return page(
                database.createQuery(
                                "select distinct e " + OF_THIS_SITE
                                        + " and (e.ownerId = :owner or e.id in"
                                        + " (select s.id from Event s join s.additionalOwners o where o = :owner))"
                                        + " order by e.start desc, e.id desc",
                                Event.class)
                        .setParameter("owner", owner.userId()),
                page,
                session -> true);
    }

    /** Of a session that is not told of, its event looks as if it had not been. */
    private Page page(TypedQuery<Event> query, int page, Predicate<LiveSession> told) {
        List<Event> found = query.setParameter("site", site.id())
                .setFirstResult(page * PER_PAGE)
                .setMaxResults(PER_PAGE + 1)
                .getResultList();
        List<Announced> shown = found.stream()
                .limit(PER_PAGE)
                .map(event -> announced(event, told))
                .toList();
        return new Page(shown, page, found.size() > PER_PAGE);
    }

    private Announced announced(Event event, Predicate<LiveSession> told) {
        return new Announced(
                event.id(),
                event.slug(),
                event.title(),
                event.slot().start(),
                event.slot().end(),
                lives.newest(event.id()).filter(told).map(LiveSession::state).orElse(null),
                event.reserved());
    }

    /** The event that is shown on a broadcaster now or next: what a link to the broadcaster leads to. */
    public Optional<String> slugOn(String broadcaster) {
        return nextOn("b.slug = :broadcaster", broadcaster).map(Event::slug);
    }

    /** The broadcaster with this name in addresses, if its building is one of the site's. */
    public Optional<Broadcaster> broadcaster(String slug) {
        return database.createQuery(
                        "select b, g from Broadcaster b, Building g where b.slug = :slug and g.id = b.buildingId",
                        Object[].class)
                .setParameter("slug", slug)
                .getResultStream()
                .filter(row -> ((Building) row[1]).servesSite(site.id()))
                .map(row -> (Broadcaster) row[0])
                .findFirst();
    }

    /** Number of the event that is shown on the broadcaster with this number now or next. */
    public Optional<Long> idOn(long broadcasterId) {
        return nextOn("b.id = :broadcaster", broadcasterId).map(Event::id);
    }

    private Optional<Event> nextOn(String which, Object broadcaster) {
        return database.createQuery(
                        "select e " + OF_THIS_SITE + " and e.draft = false and e.end > :now and e.broadcasterId in"
                                + " (select b.id from Broadcaster b where " + which + ") order by e.start, e.id",
                        Event.class)
                .setParameter("site", site.id())
                .setParameter("now", clock.instant())
                .setParameter("broadcaster", broadcaster)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether this site has announced an event with this number. */
    public boolean announces(long eventId) {
        return announced(eventId).isPresent();
    }

    private Optional<Event> announced(long eventId) {
        return database.createQuery("select e " + OF_THIS_SITE + " and e.draft = false and e.id = :event", Event.class)
                .setParameter("site", site.id())
                .setParameter("event", eventId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Who of these accounts watches, for an owner of the event; nobody for others. */
    public List<Viewer> viewers(long eventId, Set<Integer> accounts, Visitor visitor) {
        boolean owns = announced(eventId)
                .filter(event -> visitor.superuser() || event.ownedBy(visitor.userId()))
                .isPresent();
        return !owns || accounts.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select new org.webinar.livestream.Viewer(u.firstName, u.lastName, u.superuser)"
                                        + " from User u where u.id in :accounts order by u.lastName, u.firstName, u.id",
                                Viewer.class)
                        .setParameter(
                                "accounts",
                                accounts.stream().limit(MOST_VIEWERS).toList())
                        .getResultList();
    }

    /**
     * One page of a list.
     *
     * @param events in order
     * @param number counted from nought
     * @param more whether another page follows
     */
    public record Page(List<Announced> events, int number, boolean more) {}
}
