package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.webinar.change.Deed;
import org.webinar.change.Note;
import org.webinar.identity.Visitor;
import org.webinar.meeting.AsThing;
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

    /** See {@link SeriesDesk#plan}; gives what is to be written down. */
    public List<Note> plan(List<Plan> plans, Set<Instant> mayWait, Visitor owner) {
        String series = UUID.randomUUID().toString();
        List<Note> notes = new ArrayList<>();
        for (Plan plan : plans) {
            Meeting meeting =
                    mayWait.contains(plan.start()) ? webinars.planWaiting(plan, owner) : webinars.plan(plan, owner);
            notes.add(Note.of(Deed.ADDED, AsThing.of(meeting)));
            if (plans.size() > 1) {
                database.persist(new SeriesPlace(meeting.id(), series, notes.size(), plans.size()));
            }
        }
        return notes;
    }
}
