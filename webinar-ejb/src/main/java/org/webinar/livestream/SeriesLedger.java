package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.Plan;

/** Webinars that are planned together, or none of them. */
@ApplicationScoped
@Transactional
class SeriesLedger {
    @PersistenceContext
    private EntityManager database;

    private final WebinarLedger webinars;

    SeriesLedger() {
        this(null);
    }

    @Inject
    SeriesLedger(WebinarLedger webinars) {
        this.webinars = webinars;
    }

    /** See {@link SeriesDesk#plan}. */
    public void plan(List<Plan> plans, Set<Instant> mayWait, Visitor owner) {
        String series = UUID.randomUUID().toString();
        int place = 0;
        for (Plan plan : plans) {
            place++;
            Meeting meeting =
                    mayWait.contains(plan.start()) ? webinars.planWaiting(plan, owner) : webinars.plan(plan, owner);
            if (plans.size() > 1) {
                database.persist(new SeriesPlace(meeting.id(), series, place, plans.size()));
            }
        }
    }
}
