package org.webinar.slides;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Forgets slides: with their webinar, when they were taken away, or when nobody has kept them. */
@ApplicationScoped
@Transactional
public class SlidesErasure {
    /** Of a file f: that no webinar needs it. */
    static final String NOBODYS = "not exists (select k.id from KeptSlides k where k.fileId = f.id)";

    /** Longer than anybody sits before a form. */
    private static final Duration LIES_ABOUT = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager database;

    private final Clock clock;

    /** For the container's proxy. */
    public SlidesErasure() {
        this(null);
    }

    @Inject
    SlidesErasure(Clock clock) {
        this.clock = clock;
    }

    /** Forgets the slides of a meeting that is being deleted. */
    public void forget(long meetingId) {
        forget(database.createQuery("select k from KeptSlides k where k.meetingId = :meeting", KeptSlides.class)
                .setParameter("meeting", meetingId)
                .getResultList());
    }

    /** Forgets the slides of meetings that are gone, here or in Pod, and files that nobody has kept in a day. */
    public void forgetOrphans() {
        forget(database.createQuery(
                        "select k from KeptSlides k where not exists"
                                + " (select m.id from Meeting m where m.id = k.meetingId)",
                        KeptSlides.class)
                .getResultList());
        forgetFiles(
                database.createQuery("select f.id from SlidesFile f where f.sentAt < :since and " + NOBODYS, Long.class)
                        .setParameter("since", clock.instant().minus(LIES_ABOUT))
                        .getResultStream()
                        .collect(Collectors.toSet()));
    }

    private void forget(List<KeptSlides> slides) {
        slides.forEach(database::remove);
        database.flush();
        forgetFiles(slides.stream().map(KeptSlides::fileId).collect(Collectors.toSet()));
    }

    /** Forgets those of these files that no webinar needs; another date of a series may. */
    public void forgetFiles(Set<Long> files) {
        List<Long> nobodys = files.isEmpty()
                ? List.of()
                : database.createQuery("select f.id from SlidesFile f where f.id in :files and " + NOBODYS, Long.class)
                        .setParameter("files", files)
                        .getResultList();
        if (!nobodys.isEmpty()) {
            for (String rows : List.of("SlidesPiece r where r.fileId", "SlidesFile r where r.id")) {
                database.createQuery("delete from " + rows + " in :files")
                        .setParameter("files", nobodys)
                        .executeUpdate();
            }
        }
    }
}
