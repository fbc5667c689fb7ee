package org.webinar.slides;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.meeting.Deck;
import org.webinar.settings.RoomCatalogue;
import org.webinar.settings.Settings;

/** The slides that Pod's form has put into a meeting's row: a file of Pod's, which its web server serves. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class PodSlides {
    private static final Logger LOG = Logger.getLogger(PodSlides.class.getName());

    @PersistenceContext
    private EntityManager database;

    private final Settings settings;

    /** For the container's proxy. */
    public PodSlides() {
        this(null);
    }

    @Inject
    PodSlides(Settings settings) {
        this.settings = settings;
    }

    /** The file of this meeting; empty when it has none, or nobody has said where Pod's files are. */
    public Optional<Deck> deck(long meetingId) {
        return settings.get(RoomCatalogue.MEDIA_URL)
                .flatMap(media -> path(meetingId).flatMap(path -> address(media, path)
                        .map(address ->
                                new Deck(address, SlidesName.of(path.substring(path.lastIndexOf('/') + 1)), false))));
    }

    /** Below Pod's MEDIA_ROOT, as Django stores it. A room opens without it rather than not at all. */
    private Optional<String> path(long meetingId) {
        String files = settings.get(RoomCatalogue.USE_PODFILE) ? "podfile_customfilemodel" : "main_customfilemodel";
        try {
            List<?> found = database.createNativeQuery(
                            "select f.file from meeting m join " + files + " f on f.id = m.slides_id where m.id = ?")
                    .setParameter(1, meetingId)
                    .getResultList();
            return found.stream()
                    .filter(path -> path != null && !path.toString().isBlank())
                    .map(Object::toString)
                    .findFirst();
        } catch (PersistenceException unreadable) {
            LOG.log(Level.WARNING, "webinar: the slides of meeting " + meetingId + " in " + files, unreadable);
            return Optional.empty();
        }
    }

    private static Optional<URI> address(URI media, String path) {
        try {
            String base = media.getPath() == null ? "" : media.getPath().replaceAll("/+$", "");
            return Optional.of(new URI(
                    media.getScheme(), media.getAuthority(), base + "/" + path.replaceAll("^/+", ""), null, null));
        } catch (URISyntaxException odd) {
            return Optional.empty();
        }
    }
}
