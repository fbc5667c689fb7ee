package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.limits.Allowance;
import org.webinar.settings.RoomCatalogue;
import org.webinar.settings.Settings;

/** The stored waiting pictures: ours, and Pod's thumbnail of an event. */
@ApplicationScoped
@Transactional
class WaitingPictureLedger {
    private static final Logger LOG = Logger.getLogger(WaitingPictureLedger.class.getName());

    /** Pages ask all the time; that a table is missing is told once an hour. */
    private static final Allowance TOLD = new Allowance(1, Duration.ofHours(1));

    @PersistenceContext
    private EntityManager database;

    private final Settings settings;
    private final jakarta.enterprise.event.Event<EventChanged> changed;
    private final Clock clock;

    WaitingPictureLedger() {
        this(null, null, null);
    }

    @Inject
    WaitingPictureLedger(Settings settings, jakarta.enterprise.event.Event<EventChanged> changed, Clock clock) {
        this.settings = settings;
        this.changed = changed;
        this.clock = clock;
    }

    /** The picture of an event, ours first; without its bytes. */
    public Optional<Poster> poster(long eventId) {
        return database.createQuery(
                        "select p.sha256, p.alt from WaitingPicture p where p.eventId = :event", Object[].class)
                .setParameter("event", eventId)
                .getResultStream()
                .findFirst()
                .map(row -> new Poster((String) row[0], null, (String) row[1]))
                .or(() -> settings.get(RoomCatalogue.MEDIA_URL).flatMap(media -> ofPod(eventId, media)));
    }

    private Optional<Poster> ofPod(long eventId, URI media) {
        String images = settings.get(RoomCatalogue.USE_PODFILE) ? "podfile_customimagemodel" : "main_customimagemodel";
        try {
            List<?> paths = database.createNativeQuery("select i.file from live_event e join " + images
                            + " i on i.id = e.thumbnail_id where e.id = ?")
                    .setParameter(1, eventId)
                    .getResultList();
            return paths.stream()
                    .filter(path -> path != null && !path.toString().isBlank())
                    .findFirst()
                    .flatMap(path -> address(media, path.toString()));
        } catch (PersistenceException unreadable) {
            if (TOLD.take(images).isEmpty()) {
                LOG.log(Level.WARNING, "webinar: the picture of event " + eventId + " in " + images, unreadable);
            }
            return Optional.empty();
        }
    }

    private static Optional<Poster> address(URI media, String path) {
        try {
            String base = media.getPath() == null ? "" : media.getPath();
            URI address = new URI(media.getScheme(), media.getAuthority(), base + "/" + path, null, null);
            return Optional.of(new Poster(null, address.toASCIIString(), ""));
        } catch (URISyntaxException odd) {
            return Optional.empty();
        }
    }

    /** Whether this is ours still; without its bytes. */
    public boolean shows(long eventId, String digest) {
        return database.createQuery(
                                "select count(p) from WaitingPicture p where p.eventId = :event and p.sha256 = :digest",
                                Long.class)
                        .setParameter("event", eventId)
                        .setParameter("digest", digest)
                        .getSingleResult()
                > 0;
    }

    /** The bytes of ours, if this is still the one. */
    public Optional<byte[]> content(long eventId, String digest) {
        return database.createQuery(
                        "select p.content from WaitingPicture p where p.eventId = :event and p.sha256 = :digest",
                        byte[].class)
                .setParameter("event", eventId)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    /** Shows this one from now on. The event's row is locked, so that there is never a second picture. */
    public void put(long eventId, byte[] jpeg, String digest, String alt) {
        lock(eventId);
        WaitingPicture picture = find(eventId).orElseGet(() -> new WaitingPicture(eventId));
        picture.become(jpeg, digest, clock.instant());
        picture.say(alt);
        database.persist(picture);
        changed.fire(new EventChanged(eventId));
    }

    /** Says what is on it. */
    public void say(long eventId, String alt) {
        lock(eventId);
        find(eventId).orElseThrow(NoSuchPicture::new).say(alt);
        changed.fire(new EventChanged(eventId));
    }

    /** Shows none any more. */
    public void drop(long eventId) {
        lock(eventId);
        find(eventId).ifPresent(picture -> {
            database.remove(picture);
            changed.fire(new EventChanged(eventId));
        });
    }

    private void lock(long eventId) {
        if (database.find(Event.class, eventId, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new NoSuchEvent(eventId);
        }
    }

    private Optional<WaitingPicture> find(long eventId) {
        return database.createQuery("select p from WaitingPicture p where p.eventId = :event", WaitingPicture.class)
                .setParameter("event", eventId)
                .getResultStream()
                .findFirst();
    }
}
