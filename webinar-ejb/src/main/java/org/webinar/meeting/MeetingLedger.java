package org.webinar.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.webinar.identity.Visitor;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;
import org.webinar.site.CurrentSite;

/** The stored meetings of the site of the request. */
@ApplicationScoped
@Transactional
public class MeetingLedger {
    @PersistenceContext
    private EntityManager database;

    private final CurrentSite site;
    private final Settings settings;
    private final Clock clock;

    /** For the container's proxy. */
    public MeetingLedger() {
        this(null, null, null);
    }

    @Inject
    MeetingLedger(CurrentSite site, Settings settings, Clock clock) {
        this.site = site;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Writes down a new webinar.
     *
     * @throws StartsInThePast when its end has passed already
     * @throws LastsTooLong when it is longer than the administrator allows
     * @throws AddressTooLong when the name becomes too long as an address
     */
    public Meeting add(Plan plan, Visitor owner) {
        checkNotOver(plan);
        checkLength(plan);
        Meeting meeting = Meeting.webinar(plan, owner, site.id(), zone(), clock.instant());
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
            checkNotOver(plan);
        }
        if (!plan.duration().equals(stored.duration())) {
            checkLength(plan);
        }
        Slug.numbered(meeting.id(), plan.name());
        if (!stored.is(plan)) {
            meeting.replan(plan, zone(), clock.instant());
        }
        return plan;
    }

    private void checkNotOver(Plan plan) {
        if (!plan.slot().end().isAfter(clock.instant())) {
            throw new StartsInThePast();
        }
    }

    private void checkLength(Plan plan) {
        int mostHours = settings.get(Catalogue.MEETING_MAX_DURATION);
        if (plan.duration().compareTo(java.time.Duration.ofHours(mostHours)) > 0) {
            throw new LastsTooLong(mostHours);
        }
    }

    private ZoneId zone() {
        return settings.get(Catalogue.TIME_ZONE);
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

    /** The webinars that this person owns, alone or with others, the latest first. */
    public List<Meeting> ownedBy(Visitor owner) {
        return database.createQuery(
                        "select m from Meeting m where (m.ownerId = :owner or m.id in"
                                + " (select s.id from Meeting s join s.additionalOwners o where o = :owner))"
                                + " and m.siteId = :site and m.webinar = true"
                                + " order by m.startAt desc, m.id desc",
                        Meeting.class)
                .setParameter("owner", owner.userId())
                .setParameter("site", site.id())
                .setMaxResults(200)
                .getResultList();
    }

    /** Lets the audience of a meeting write, or not. */
    public void letAudienceWrite(long id, boolean may) {
        byId(id).letAudienceWrite(may, clock.instant());
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
