package org.webinar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.webinar.identity.User;
import org.webinar.invitation.PersonalLinks;

/** The stored registrations. */
@ApplicationScoped
@Transactional
class RegistrationRows {
    private static final List<RegistrationState> NEAREST_TO_A_PLACE = List.of(
            RegistrationState.ACCEPTED,
            RegistrationState.WAITING,
            RegistrationState.ASKED,
            RegistrationState.DECLINED,
            RegistrationState.CANCELLED);

    @PersistenceContext
    private EntityManager database;

    private final PersonalLinks links;

    RegistrationRows() {
        this(null);
    }

    @Inject
    RegistrationRows(PersonalLinks links) {
        this.links = links;
    }

    /**
     * The registration whose personal link this is; empty when it is none's.
     *
     * @param word may be null
     */
    public Optional<Registration> behind(String word) {
        return links.registration(word).stream()
                .boxed()
                .map(this::byId)
                .flatMap(Optional::stream)
                .findFirst();
    }

    public Optional<Registration> byId(long id) {
        return Optional.ofNullable(database.find(Registration.class, id));
    }

    public Optional<Registration> byKey(long eventId, String key) {
        return database.createQuery(
                        "select r from Registration r where r.eventId = :event and r.addressKey = :key",
                        Registration.class)
                .setParameter("event", eventId)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /**
     * The registration of an account; empty when it has none. Who has changed the mail address may have two: the one with a
     * place counts, then the latest that stands.
     */
    public Optional<Registration> ofAccount(long eventId, int userId) {
        return database.createQuery(
                        "select r from Registration r where r.eventId = :event and r.userId = :user order by r.id desc",
                        Registration.class)
                .setParameter("event", eventId)
                .setParameter("user", userId)
                .getResultStream()
                .min(Comparator.comparing(one -> NEAREST_TO_A_PLACE.indexOf(one.state())));
    }

    /** The latest first. */
    public List<Registration> ofEvent(long eventId) {
        return database.createQuery(
                        "select r from Registration r where r.eventId = :event order by r.id desc", Registration.class)
                .setParameter("event", eventId)
                .getResultList();
    }

    /** Those in a state, who has been in it longest first. */
    public List<Registration> inOrder(long eventId, RegistrationState state) {
        return database.createQuery(
                        "select r from Registration r where r.eventId = :event and r.state = :state"
                                + " order by r.stateSince, r.id",
                        Registration.class)
                .setParameter("event", eventId)
                .setParameter("state", state)
                .getResultList();
    }

    /** Whether somebody waits for a place. */
    public boolean anybodyWaits(long eventId) {
        return !database.createQuery(
                        "select r.id from Registration r where r.eventId = :event and r.state = :waiting", Long.class)
                .setParameter("event", eventId)
                .setParameter("waiting", RegistrationState.WAITING)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Those with an address, whoever's event it is. */
    public List<Registration> withKey(String key) {
        return database.createQuery(
                        "select r from Registration r where r.addressKey = :key order by r.id", Registration.class)
                .setParameter("key", key)
                .getResultList();
    }

    /** How many have a place. */
    public long taken(long eventId) {
        return taken(List.of(eventId)).getOrDefault(eventId, 0L);
    }

    /** How many have a place, by the numbers of their events; without those in which nobody has. */
    public Map<Long, Long> taken(Collection<Long> events) {
        return events.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "select r.eventId, count(r) from Registration r where r.eventId in :events"
                                        + " and r.state = :accepted group by r.eventId",
                                Object[].class)
                        .setParameter("events", events)
                        .setParameter("accepted", RegistrationState.ACCEPTED)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Those of these events for which one registers. */
    public List<Long> offered(Collection<Long> events) {
        return events.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select r.eventId from RegistrationRules r where r.eventId in :events"
                                        + " and r.kind <> :none",
                                Long.class)
                        .setParameter("events", events)
                        .setParameter("none", RegistrationKind.NONE)
                        .getResultList();
    }

    public long count(long eventId) {
        return database.createQuery("select count(r) from Registration r where r.eventId = :event", Long.class)
                .setParameter("event", eventId)
                .getSingleResult();
    }

    /** What has been decided for an event; nothing where nobody has decided. */
    public RegistrationPlan plan(long eventId) {
        return Optional.ofNullable(database.find(RegistrationRules.class, eventId))
                .map(RegistrationRules::plan)
                .orElse(RegistrationPlan.NONE);
    }

    /** Everybody who has registered, the latest first. */
    public List<Registered> all(long eventId) {
        return ofEvent(eventId).stream().map(Registered::of).toList();
    }

    /** See {@link RegistrationGlances}. */
    public Glance glance(long eventId, Instant now) {
        RegistrationRules rules = database.find(RegistrationRules.class, eventId);
        return rules == null || !rules.plan().offered()
                ? new Glance(RegistrationPlan.NONE, 0, 0, now)
                : new Glance(rules.plan(), rules.stamp(), taken(eventId), now);
    }

    /** Those of these events that only those may watch who have registered. */
    public List<Long> required(Collection<Long> events) {
        return events.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select r.eventId from RegistrationRules r where r.eventId in :events"
                                        + " and r.required = true",
                                Long.class)
                        .setParameter("events", events)
                        .getResultList();
    }

    /**
     * Whether somebody has been named to keep order in the chat. Asked here rather than of the chat, which goes by the site of
     * the request: open lines are looked at where there is none.
     */
    public boolean keepsOrder(long eventId, int userId) {
        return database.createQuery(
                                "select count(m) from ChatModerator m where m.eventId = :event and m.userId = :user",
                                Long.class)
                        .setParameter("event", eventId)
                        .setParameter("user", userId)
                        .getSingleResult()
                > 0;
    }

    /** The account with this number; empty when there is none any more. */
    public Optional<User> account(int userId) {
        return Optional.ofNullable(database.find(User.class, userId));
    }
}
