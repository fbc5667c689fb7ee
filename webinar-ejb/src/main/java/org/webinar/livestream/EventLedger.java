package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.webinar.change.Deed;
import org.webinar.change.Note;
import org.webinar.change.Thing;
import org.webinar.identity.AccessGroup;
import org.webinar.identity.AccessGroups;
import org.webinar.identity.GroupName;

/** Changes to what an event shows its audience. */
@ApplicationScoped
@Transactional
class EventLedger {
    @PersistenceContext
    private EntityManager database;

    private final AccessGroups groups;
    private final jakarta.enterprise.event.Event<EventChanged> changed;

    EventLedger() {
        this(null, null);
    }

    @Inject
    EventLedger(AccessGroups groups, jakarta.enterprise.event.Event<EventChanged> changed) {
        this.groups = groups;
        this.changed = changed;
    }

    /** See {@link EventPages#edit}; gives what is to be written down. */
    public Note edit(long eventId, EventPlan wish, EventPlan asRead) {
        return change(eventId, stored -> asRead.merge(wish, stored));
    }

    /** Changes the same of another event; see {@link EventPages#editComing}. */
    public Note carry(long eventId, EventPlan wish, EventPlan asRead) {
        return change(eventId, stored -> asRead.carry(wish, stored));
    }

    private Note change(long eventId, UnaryOperator<EventPlan> wish) {
        Event event = database.find(Event.class, eventId, LockModeType.PESSIMISTIC_WRITE);
        if (event == null) {
            throw new NoSuchEvent(eventId);
        }
        EventPlan stored = event.planned();
        EventPlan plan = wish.apply(stored);
        if (!plan.equals(stored)) {
            event.become(plan, chosen(plan, stored));
            changed.fire(new EventChanged(eventId));
        }
        return new Note(
                Deed.CHANGED, Thing.event(eventId, event.title(), event.slot().start()), stored.differences(plan));
    }

    /**
     * The groups themselves. One that has been deleted meanwhile opens nothing to anybody; when none is left, the event must
     * not become everybody's.
     */
    private Set<AccessGroup> chosen(EventPlan plan, EventPlan stored) {
        if (plan.audience() != Audience.GROUPS) {
            return Set.of();
        }
        List<Long> offered =
                groups.offered(stored.groups()).stream().map(GroupName::id).toList();
        Set<AccessGroup> chosen = plan.groups().stream()
                .filter(offered::contains)
                .map(id -> database.find(AccessGroup.class, id))
                .collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            throw new NoGroupChosen();
        }
        return chosen;
    }
}
