package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.webinar.change.Deed;
import org.webinar.change.Note;
import org.webinar.change.Thing;
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

    /** See {@link SeriesDesk#plan}; gives what is to be written down. */
    public List<Note> plan(List<Plan> plans, Set<Instant> mayWait, Visitor owner) {
        return plans.stream()
                .map(plan ->
                        mayWait.contains(plan.start()) ? webinars.planWaiting(plan, owner) : webinars.plan(plan, owner))
                .map(meeting -> Note.of(Deed.ADDED, Thing.webinar(meeting.id(), meeting.name())))
                .toList();
    }
}
