package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Plan;

/** Webinars that are planned together, or none of them. */
@ApplicationScoped
@Transactional
class SeriesLedger {
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
        for (Plan plan : plans) {
            if (mayWait.contains(plan.start())) {
                webinars.planWaiting(plan, owner);
            } else {
                webinars.plan(plan, owner);
            }
        }
    }
}
