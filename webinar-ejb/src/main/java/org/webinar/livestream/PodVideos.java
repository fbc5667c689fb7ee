package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.webinar.database.Database;

/**
 * Pod's videos, of which we only know where their pages are. Alone there are none, nor a table of them. They are asked in the
 * transaction of whoever shows the event: who wants a second connection while holding one waits for others who do the same.
 */
@ApplicationScoped
@Transactional
class PodVideos {
    private static final Pattern PAGE =
            Pattern.compile("(?:https?://[^/?#]+)?/video/([A-Za-z0-9_-]{1,255})/?(?:[?#].*)?");

    private static final String TABLE = "video_video";

    @PersistenceContext
    private EntityManager database;

    private final Database opened;

    PodVideos() {
        this(null);
    }

    @Inject
    PodVideos(Database opened) {
        this.opened = opened;
    }

    /** Whether there are any to choose from: a question that can't be asked would take the caller's transaction with it. */
    public boolean there() {
        return opened.has(TABLE, "id", "slug", "is_draft");
    }

    /**
     * The number of the video whose page somebody has copied from the browser.
     *
     * @throws VideoUnknown when Pod has none there, or a draft
     */
    public long number(String address) {
        Matcher page = PAGE.matcher(address.strip());
        if (!page.matches()) {
            throw new VideoUnknown();
        }
        return asked("select v.id from video_video v where v.slug = ? and v.is_draft = false", page.group(1))
                .map(id -> ((Number) id).longValue())
                .orElseThrow(VideoUnknown::new);
    }

    /** Path of the page of a video; empty when it is not there any more. */
    public Optional<String> page(long number) {
        return asked("select v.slug from video_video v where v.id = ?", number).map(slug -> "/video/" + slug + "/");
    }

    private Optional<Object> asked(String question, Object what) {
        if (!there()) {
            return Optional.empty();
        }
        List<?> found =
                database.createNativeQuery(question).setParameter(1, what).getResultList();
        return found.stream().findFirst().map(Object.class::cast);
    }
}
