package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.webinar.site.CurrentSite;

/** The live sessions of the site that is asked, running and over, for those who look after others' lives. */
@ApplicationScoped
@Transactional
public class Chronicle {
    /** How many stand on a page. */
    public static final int PER_PAGE = 20;

    private static final String OF_THIS_SITE =
            " from LiveSession s, Meeting m where m.id = s.meetingId and m.siteId = :site";

    private static final String NAMED = " and lower(m.name) like :words escape '!'";

    @PersistenceContext
    private EntityManager database;

    private final CurrentSite site;

    /** For the container's proxy. */
    public Chronicle() {
        this(null);
    }

    @Inject
    Chronicle(CurrentSite site) {
        this.site = site;
    }

    /**
     * Those whose webinar has these words in its name; running ones first, then the latest.
     *
     * @param words empty for all of them
     * @param page counted from nought
     */
    public Page find(String words, int page) {
        return find(words, page, PER_PAGE);
    }

    /**
     * The same with so many to a page.
     *
     * @param size how many stand on a page
     */
    public Page find(String words, int page, int size) {
        List<LiveSummary> found = database.createQuery(
                        "select s, m.name" + OF_THIS_SITE + NAMED
                                + " order by case when s.runningMeetingId is null then 1 else 0 end, s.id desc",
                        Object[].class)
                .setParameter("site", site.id())
                .setParameter("words", "%" + literally(words) + "%")
                .setFirstResult(page * size)
                .setMaxResults(size + 1)
                .getResultStream()
                .map(Chronicle::summary)
                .toList();
        return new Page(found.stream().limit(size).toList(), found.size() > size);
    }

    /** How many there are. */
    public long count(String words) {
        return database.createQuery("select count(s)" + OF_THIS_SITE + NAMED, Long.class)
                .setParameter("site", site.id())
                .setParameter("words", "%" + literally(words) + "%")
                .getSingleResult();
    }

    private static String literally(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    }

    private static LiveSummary summary(Object[] row) {
        return LiveSummary.of((LiveSession) row[0], (String) row[1]);
    }

    /**
     * One of them.
     *
     * @throws NoSuchLive when the site has none with this number
     */
    public LiveSummary one(long id) {
        return database.createQuery("select s, m.name" + OF_THIS_SITE + " and s.id = :id", Object[].class)
                .setParameter("site", site.id())
                .setParameter("id", id)
                .getResultStream()
                .map(Chronicle::summary)
                .findFirst()
                .orElseThrow(() -> new NoSuchLive(id));
    }

    /** What gateways did for it, in order. */
    public List<WorkSummary> works(long id) {
        return database.createQuery(
                        "select w from GatewayWork w where w.sessionId = :session order by w.id", GatewayWork.class)
                .setParameter("session", id)
                .getResultStream()
                .map(WorkSummary::of)
                .toList();
    }

    /**
     * One page of them.
     *
     * @param lives in order
     * @param more whether another page follows
     */
    public record Page(List<LiveSummary> lives, boolean more) {}
}
