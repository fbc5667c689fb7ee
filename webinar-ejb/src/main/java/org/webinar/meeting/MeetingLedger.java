package org.webinar.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
        var now = clock.instant();
        if (!plan.slot().end().isAfter(now)) {
            throw new StartsInThePast();
        }
        int mostHours = settings.get(Catalogue.MEETING_MAX_DURATION);
        if (plan.duration().compareTo(java.time.Duration.ofHours(mostHours)) > 0) {
            throw new LastsTooLong(mostHours);
        }
        Meeting meeting = Meeting.webinar(plan, owner, site.id(), settings.get(Catalogue.TIME_ZONE), now);
        database.persist(meeting);
        database.flush();
        meeting.takeSlugFromNumber();
        return meeting;
    }

    /** The webinars that this person owns, alone or with others, the latest first. */
    public List<Meeting> ownedBy(Visitor owner) {
        return database.createQuery(
                        "select m from Meeting m where (m.ownerId = :owner or :owner member of m.additionalOwners)"
                                + " and m.siteId = :site and m.webinar = true"
                                + " order by m.startAt desc, m.id desc",
                        Meeting.class)
                .setParameter("owner", owner.userId())
                .setParameter("site", site.id())
                .setMaxResults(200)
                .getResultList();
    }

    /**
     * The meeting with this number.
     *
     * @throws NoSuchMeeting when this site has none
     */
    public Meeting byId(long id) {
        Meeting meeting = database.find(Meeting.class, id);
        if (meeting == null || meeting.siteId() != site.id()) {
            throw new NoSuchMeeting(id);
        }
        return meeting;
    }
}
