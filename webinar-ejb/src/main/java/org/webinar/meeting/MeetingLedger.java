package org.webinar.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.webinar.identity.AccessGroup;
import org.webinar.identity.AccessGroups;
import org.webinar.identity.GroupName;
import org.webinar.identity.User;
import org.webinar.identity.Visitor;
import org.webinar.site.CurrentSite;
import org.webinar.time.TimeSlot;

/** The stored meetings of the site of the request. */
@ApplicationScoped
@Transactional
public class MeetingLedger {
    private static final Duration PERSONAL = Duration.ofHours(2);

    @PersistenceContext
    private EntityManager database;

    private final CurrentSite site;
    private final AccessGroups groups;
    private final PlanRules rules;

    /** For the container's proxy. */
    public MeetingLedger() {
        this(null, null, null);
    }

    @Inject
    MeetingLedger(CurrentSite site, AccessGroups groups, PlanRules rules) {
        this.site = site;
        this.groups = groups;
        this.rules = rules;
    }

    /**
     * Writes down a new meeting.
     *
     * @throws org.webinar.Refusal when its time or what is decided about its room can't be, and when the name becomes too long
     *     as an address
     */
    public Meeting add(Plan plan, Visitor owner) {
        rules.checkTime(plan.start(), plan.duration());
        rules.checkLength(plan.duration());
        Meeting meeting = Meeting.of(plan, owner, site.id(), rules.zone(), rules.now());
        rules.checkEnd(meeting.series());
        return stored(meeting, plan.room());
    }

    /**
     * Writes down a room of somebody's own, as Pod does: for two hours from now on, which nobody looks at. That there is only
     * one is the caller's to see to.
     */
    public Meeting addPersonal(String name, RoomPlan room, Visitor owner) {
        Plan plan = new Plan(name, rules.now(), PERSONAL, false, false, room);
        Meeting meeting = Meeting.of(plan, owner, site.id(), rules.zone(), rules.now());
        meeting.becomePersonal();
        return stored(meeting, room);
    }

    private Meeting stored(Meeting meeting, RoomPlan room) {
        furnish(meeting, room, null);
        database.persist(meeting);
        database.flush();
        meeting.takeSlugFromNumber();
        return meeting;
    }

    /**
     * Writes down what has become of a plan. What has not changed is not checked either: a webinar of last year may still
     * be renamed. The address is another matter; see {@link Meeting#followName()}.
     *
     * @param asRead what the person had read
     * @param runs whether a live session runs
     * @return what is planned now
     * @throws org.webinar.Refusal when others have changed the same, or the new plan does not go
     */
    public Plan change(Meeting meeting, Plan wish, Planned asRead, boolean runs) {
        Planned stored = meeting.planned();
        Plan plan = asRead.merge(wish, stored);
        if (runs && !plan.start().equals(stored.start())) {
            throw new AlreadyRunning(stored.name());
        }
        if (stored.movesTo(plan)) {
            rules.checkTime(plan.webinar() ? Series.ONCE : plan.series(), plan.start(), plan.duration());
        }
        if (!plan.duration().equals(stored.duration())) {
            rules.checkLength(plan.duration());
        }
        Slug.numbered(meeting.id(), plan.name());
        if (!stored.is(plan)) {
            meeting.replan(plan, rules.zone(), rules.now());
            if (!stored.series().equals(plan.series())) {
                rules.checkEnd(meeting.series());
            }
            furnish(meeting, plan.room(), stored.room());
        }
        return plan;
    }

    /** It has no audience from now on; all else of its plan stays. */
    public void becomePlain(Meeting meeting) {
        Planned now = meeting.planned();
        meeting.replan(
                new Plan(now.name(), now.start(), now.duration(), false, false, now.room(), now.series()),
                rules.zone(),
                rules.now());
    }

    private void furnish(Meeting meeting, RoomPlan room, RoomPlan before) {
        if (room != null && !room.equals(before)) {
            room.objections(before).stream().findFirst().ifPresent(objection -> {
                throw objection.refusal();
            });
            meeting.furnish(withPeople(room, meeting), chosen(room.entry().circle()));
        }
    }

    /** Nobody owns a meeting twice, and accounts that are gone own none. */
    private RoomPlan withPeople(RoomPlan room, Meeting meeting) {
        Set<Integer> owners = room.owners().stream()
                .filter(id -> id != meeting.ownerId() && database.find(User.class, id) != null)
                .collect(Collectors.toSet());
        return new RoomPlan(owners, room.entry(), room.recording(), room.furnishing());
    }

    /** The groups themselves. One that has been deleted meanwhile lets nobody in. */
    private Set<AccessGroup> chosen(Entry.Circle circle) {
        Set<Long> offered =
                groups.offered(circle.groups()).stream().map(GroupName::id).collect(Collectors.toSet());
        Set<AccessGroup> chosen = circle.groups().stream()
                .filter(offered::contains)
                .map(id -> database.find(AccessGroup.class, id))
                .collect(Collectors.toSet());
        if (chosen.isEmpty() && !circle.groups().isEmpty()) {
            throw new GroupsGone();
        }
        return chosen;
    }

    /**
     * The meeting with this number as it stands now; others wait until the transaction is over.
     *
     * @throws NoSuchMeeting when this site has none
     */
    public Meeting locked(long id) {
        Meeting meeting = database.find(Meeting.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (meeting == null || meeting.siteId() != site.id()) {
            throw new NoSuchMeeting(id);
        }
        return meeting;
    }

    /** When its next date is, or is just now; its last one when all are over. */
    public TimeSlot next(Meeting meeting) {
        return rules.next(meeting, rules.now());
    }

    /** Lets the audience of a meeting write, or not. */
    public void letAudienceWrite(long id, boolean may) {
        byId(id).letAudienceWrite(may, rules.now());
    }

    /**
     * The meeting with this number.
     *
     * @throws NoSuchMeeting when this site has none
     */
    public Meeting byId(long id) {
        Meeting meeting = database.find(Meeting.class, id);
        if (meeting == null || meeting.siteId() != site.id()) {
            throw new NoSuchMeeting(String.valueOf(id));
        }
        return meeting;
    }
}
