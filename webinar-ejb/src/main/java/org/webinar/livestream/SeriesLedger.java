package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
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
    public List<Long> plan(List<Plan> plans, Set<Instant> mayWait, Visitor owner) {
        List<Long> planned = new ArrayList<>();
        for (Plan plan : plans) {
            boolean waits = mayWait.contains(plan.start());
            planned.add((waits ? webinars.planWaiting(plan, owner) : webinars.plan(plan, owner)).id());
        }
        return planned;
    }
}
