package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.webinar.gateway.Promise;
import org.webinar.gateway.PromiseMoved;
import org.webinar.meeting.Meeting;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;

/** The event to which the audience comes and what ties it to its gateway: made with the promise, and following it. */
@ApplicationScoped
@Transactional
class Announcements {
    @PersistenceContext
    private EntityManager database;

    private final Settings settings;

    Announcements() {
        this(null);
    }

    @Inject
    Announcements(Settings settings) {
        this.settings = settings;
    }

    /** Makes event and livestream of a webinar that has got a gateway. */
    public Livestream announce(Meeting meeting, Promise promise) {
        long broadcaster = promise.channel().broadcasterId();
        Event event = new Event(meeting, broadcaster, eventType());
        database.persist(event);
        database.flush();
        event.takeSlugFromNumber();
        Livestream livestream =
                new Livestream(meeting.id(), event.id(), promise.machine().id());
        database.persist(livestream);
        return livestream;
    }

    /** Whether there is one is looked at before anything is written (Pod's defect G8: it looked after the save). */
    private long eventType() {
        long type = settings.get(Catalogue.DEFAULT_EVENT_TYPE_ID);
        if (database.createNativeQuery("select id from video_type where id = ?")
                .setParameter(1, type)
                .getResultList()
                .isEmpty()) {
            throw new NoEventType(type);
        }
        return type;
    }

    /** What ties the webinar to its event and its gateway: the newest, should Pod have made several. */
    public Optional<Livestream> livestreamOf(long meetingId) {
        return database.createQuery(
                        "select l from Livestream l where l.meetingId = :meeting order by l.id desc", Livestream.class)
                .setParameter("meeting", meetingId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Livestream and event name what is promised, whoever has moved it (Pod's defect G2). */
    void follow(@Observes PromiseMoved moved) {
        livestreamOf(moved.meetingId()).ifPresent(livestream -> follow(livestream, moved.promise()));
    }

    /** See {@link #follow(PromiseMoved)}. */
    public void follow(Livestream livestream, Promise promise) {
        livestream.use(promise);
        Optional.ofNullable(database.find(Event.class, livestream.eventId()))
                .ifPresent(event -> event.showOn(promise.channel()));
    }
}
