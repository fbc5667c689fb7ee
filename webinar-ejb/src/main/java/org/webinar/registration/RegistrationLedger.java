package org.webinar.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.webinar.livestream.EventChanged;
import org.webinar.livestream.Occasion;
import org.webinar.livestream.Occasions;

/** Who has registered, and the mails about it, written down together. Whoever writes holds the rules of the event. */
@ApplicationScoped
@Transactional
class RegistrationLedger {
    /** Nobody has so many friends: whoever fills the list of an event without a limit is no person. */
    private static final int MOST = 20_000;

    @PersistenceContext
    private EntityManager database;

    private final RegistrationRows rows;
    private final RegistrationMails mails;
    private final Occasions occasions;
    private final Event<EventChanged> changed;
    private final Event<ListTouched> touched;
    private final Clock clock;

    RegistrationLedger() {
        this(null, null, null, null, null, null);
    }

    @Inject
    RegistrationLedger(
            RegistrationRows rows,
            RegistrationMails mails,
            Occasions occasions,
            Event<EventChanged> changed,
            Event<ListTouched> touched,
            Clock clock) {
        this.rows = rows;
        this.mails = mails;
        this.occasions = occasions;
        this.changed = changed;
        this.touched = touched;
        this.clock = clock;
    }

    /** Makes the rules of an event; in a transaction of its own, so that of two at once the second finds the first's. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void makeRules(long eventId, long meetingId) {
        if (database.find(RegistrationRules.class, eventId) == null) {
            database.persist(new RegistrationRules(eventId, meetingId));
            database.flush();
        }
    }

    /** See {@link RegistrationDesk#edit}. */
    public void edit(Occasion occasion, long eventId, RegistrationPlan wish, RegistrationPlan asRead) {
        RegistrationRules rules = hold(eventId);
        RegistrationPlan stored = rules.plan();
        if (wish.equals(asRead) || wish.equals(stored)) {
            return;
        }
        if (!stored.equals(asRead)) {
            throw new RegistrationChangedMeanwhile(stored);
        }
        rules.become(wish);
        List<Registration> asked =
                wish.kind() == RegistrationKind.OPEN ? rows.inOrder(eventId, RegistrationState.ASKED) : List.of();
        asked.forEach(one -> one.become(RegistrationState.WAITING, one.stateSince()));
        moveUp(rules, occasion);
        asked.stream()
                .filter(one -> one.state() == RegistrationState.WAITING)
                .forEach(one -> mails.tell(occasion, one));
        changed.fire(new EventChanged(eventId));
    }

    /** Puts somebody on the list, or tells once more what has become of it. */
    public void register(Occasion occasion, long eventId, Applicant who) {
        RegistrationRules rules = hold(eventId);
        if (!rules.plan().openAt(now())) {
            throw new RegistrationClosed();
        }
        Optional<Registration> known = rows.byKey(eventId, who.person().key());
        Registration one = known.orElseGet(() -> new Registration(rules, who.person()));
        if (known.isEmpty() || one.state() == RegistrationState.CANCELLED) {
            if (rows.count(eventId) >= MOST) {
                throw new RegistrationClosed();
            }
            one.register(who, rules.plan().first(rows.taken(eventId)), now());
        } else {
            one.again(who);
        }
        if (known.isEmpty()) {
            database.persist(one);
            database.flush();
        }
        mails.answer(occasion, one, who.reachable());
    }

    /** Gives a place back, or does not want one any more; who waits moves up. */
    public void cancel(Occasion occasion, long registrationId) {
        Registration found = rows.byId(registrationId).orElseThrow(NoSuchRegistration::new);
        RegistrationRules rules = hold(found.eventId());
        database.refresh(found);
        if (found.state().stands()) {
            leave(rules, occasion, found, RegistrationState.CANCELLED);
            moveUp(rules, occasion);
        }
    }

    /**
     * Says yes or no to people, each in the state in which he or she was seen.
     *
     * <p>Who has cancelled does not want a place, and is left alone.
     */
    public Decided decide(Occasion occasion, long eventId, Map<Long, RegistrationState> seen, boolean yes) {
        RegistrationRules rules = hold(eventId);
        int told = 0;
        int missed = 0;
        for (Registration one : rows.ofEvent(eventId)) {
            RegistrationState state = seen.get(one.id());
            boolean done = one.state() == (yes ? RegistrationState.ACCEPTED : RegistrationState.DECLINED);
            if (state == null || done || state == RegistrationState.CANCELLED) {
                continue;
            }
            if (state == one.state()) {
                told += decide(rules, occasion, one, yes) ? 1 : 0;
            } else {
                missed++;
            }
        }
        moveUp(rules, occasion);
        return new Decided(told, missed);
    }

    /** Whether there was something to decide, and so to tell. */
    private boolean decide(RegistrationRules rules, Occasion occasion, Registration one, boolean yes) {
        if (yes && one.state() == RegistrationState.WAITING) {
            return false;
        }
        if (yes) {
            // Nobody passes those who wait.
            boolean queue = rows.anybodyWaits(one.eventId());
            one.become(queue ? RegistrationState.WAITING : rules.plan().accepted(rows.taken(one.eventId())), now());
            mails.tell(occasion, one);
        } else {
            leave(rules, occasion, one, RegistrationState.DECLINED);
        }
        return true;
    }

    private void leave(RegistrationRules rules, Occasion occasion, Registration one, RegistrationState next) {
        boolean hadPlace = one.state() == RegistrationState.ACCEPTED;
        one.become(next, now());
        if (hadPlace) {
            mails.withdraw(occasion, one);
            shutOut(rules);
        } else {
            mails.tell(occasion, one);
        }
    }

    /** Whoever has lost a place is shown out at once. */
    private void shutOut(RegistrationRules rules) {
        rules.shutOut();
        if (rules.stamp() != 0) {
            changed.fire(new EventChanged(rules.eventId()));
        }
    }

    /** See {@link RegistrationDesk#addPlace}. */
    public void addPlace(Occasion occasion, long eventId, int seen) {
        RegistrationRules rules = hold(eventId);
        rules.addPlace(seen);
        moveUp(rules, occasion);
    }

    /** Whoever waits longest gets what is free. */
    public void moveUp(Occasion occasion, long eventId) {
        moveUp(hold(eventId), occasion);
    }

    private void moveUp(RegistrationRules rules, Occasion occasion) {
        if (!rules.plan().offered() || occasions.over(occasion, rules.eventId(), now())) {
            return; // where there is no list any more, and in what is past, nobody wants a place
        }
        long taken = rows.taken(rules.eventId());
        for (Registration one : rows.inOrder(rules.eventId(), RegistrationState.WAITING)) {
            if (!rules.plan().hasRoom(taken)) {
                return;
            }
            one.become(RegistrationState.ACCEPTED, now());
            mails.tell(occasion, one);
            taken++;
        }
    }

    /** Forgets somebody; a place that was taken is free. */
    public void erase(long registrationId) {
        rows.byId(registrationId).ifPresent(one -> {
            RegistrationRules rules = hold(one.eventId());
            database.remove(one);
            shutOut(rules);
            // Before the rules are held again, which reads them anew.
            database.flush();
        });
    }

    /** Holds the list until the transaction is over; before anything else is read, so that it is what others have left. */
    public boolean holds(long eventId) {
        return find(eventId).isPresent();
    }

    private RegistrationRules hold(long eventId) {
        return find(eventId).orElseThrow(RegistrationClosed::new);
    }

    private Optional<RegistrationRules> find(long eventId) {
        RegistrationRules rules = database.find(RegistrationRules.class, eventId, LockModeType.PESSIMISTIC_WRITE);
        if (rules != null) {
            touched.fire(new ListTouched(eventId));
            // What another server has written meanwhile.
            database.refresh(rules);
        }
        return Optional.ofNullable(rules);
    }

    private Instant now() {
        return clock.instant();
    }
}
