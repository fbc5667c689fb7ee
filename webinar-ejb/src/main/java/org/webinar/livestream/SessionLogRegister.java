package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.webinar.database.Folded;
import org.webinar.database.Narrowing;
import org.webinar.site.CurrentSite;

/**
 * Who came into which room of the site that is asked, the latest opening first. Pod writes names in ASCII with escapes, in which
 * no database finds an accent; so whoever looks for words has the openings read, as many as may be.
 */
@ApplicationScoped
@Transactional
public class SessionLogRegister {
    /** So many openings are looked through for words: months of a large university. */
    static final int MOST = 5_000;

    /** So many are in memory at a time. */
    private static final int AT_ONCE = 250;

    @PersistenceContext
    private EntityManager database;

    private final CurrentSite site;

    /** For the container's proxy. */
    public SessionLogRegister() {
        this(null);
    }

    @Inject
    SessionLogRegister(CurrentSite site) {
        this.site = site;
    }

    /**
     * Some of them.
     *
     * @param first how many are left out before
     */
    public Found find(SessionLogFilter filter, int first, int most) {
        String[] words = Folded.words(filter.words());
        return words.length == 0
                ? new Found(read(filter, first, most), count(filter), false)
                : search(filter, words, first, most);
    }

    private Found search(SessionLogFilter filter, String[] words, int first, int most) {
        List<LoggedSession> rows = new ArrayList<>();
        long count = 0;
        for (int read = 0; read < MOST; read += AT_ONCE) {
            List<LoggedSession> some = read(filter, read, AT_ONCE);
            for (LoggedSession session : some) {
                if (session.has(words)) {
                    if (count >= first && rows.size() < most) {
                        rows.add(session);
                    }
                    count++;
                }
            }
            if (some.size() < AT_ONCE) {
                return new Found(rows, count, false);
            }
        }
        return new Found(rows, count, true);
    }

    private List<LoggedSession> read(SessionLogFilter filter, int first, int most) {
        return asked(
                        "select s.id, s.createdAt, s.moderators, s.viewers, m.id, m.slug, m.name,"
                                + " u.firstName, u.lastName, u.username",
                        " order by s.createdAt desc, s.id desc",
                        filter,
                        Object[].class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(SessionLogRegister::session)
                .toList();
    }

    private static LoggedSession session(Object[] row) {
        String account = (String) row[9];
        String name = (row[7] + " " + row[8]).strip();
        return new LoggedSession(
                (Long) row[0],
                (Instant) row[1],
                (Long) row[4],
                (String) row[5],
                (String) row[6],
                name.isEmpty() ? account : name,
                account,
                Stream.concat(
                                JoinedText.read((String) row[2], true).stream(),
                                JoinedText.read((String) row[3], false).stream())
                        .toList());
    }

    private long count(SessionLogFilter filter) {
        return asked("select count(s)", "", filter, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> asked(String select, String order, SessionLogFilter filter, Class<T> type) {
        return new Narrowing(" from SessionLog s, Meeting m, User u where m.id = s.meetingId and u.id = s.creatorId"
                        + " and m.siteId = :site")
                .with("site", site.id())
                .and("s.createdAt >= :since", "since", filter.from())
                .and("s.createdAt < :until", "until", filter.until())
                .asked(database, select, order, type);
    }

    /**
     * What has been found.
     *
     * @param rows in order; never null
     * @param count how many there are in all
     * @param cut whether there are more than are looked through for words
     */
    public record Found(List<LoggedSession> rows, long count, boolean cut) {}
}
