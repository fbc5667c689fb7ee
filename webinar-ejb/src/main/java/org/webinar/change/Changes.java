package org.webinar.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.webinar.database.Folded;
import org.webinar.identity.Visitor;
import org.webinar.settings.AdministrationCatalogue;
import org.webinar.settings.Settings;
import org.webinar.site.CurrentSite;

/** The record of who has changed what. */
@ApplicationScoped
@Transactional
public class Changes {
    @PersistenceContext
    private EntityManager database;

    private final CurrentSite site;
    private final Settings settings;
    private final Event<Noted> noted;
    private final Clock clock;

    /** For the container's proxy. */
    public Changes() {
        this(null, null, null, null);
    }

    @Inject
    Changes(CurrentSite site, Settings settings, Event<Noted> noted, Clock clock) {
        this.site = site;
        this.settings = settings;
        this.noted = noted;
        this.clock = clock;
    }

    /**
     * Does something and writes it down, both or neither.
     *
     * @param deed does it, and says what is to be written down; what it throws passes
     * @return what has been written down
     */
    public Note noting(Visitor who, Supplier<Note> deed) {
        Note note = deed.get();
        write(who, note);
        return note;
    }

    /** The same for several things at once. */
    public List<Note> notingAll(Visitor who, Supplier<List<Note>> deeds) {
        List<Note> notes = deeds.get();
        notes.forEach(note -> write(who, note));
        return notes;
    }

    /** Writes down what has been done. */
    public void write(Visitor who, Note note) {
        if (note.tells()) {
            // Databases keep microseconds.
            database.persist(new Change(note, who, site.id(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
            noted.fire(new Noted(note));
        }
    }

    /**
     * Changes of this site, the latest first.
     *
     * @param first how many are left out before
     * @param most how many are read
     */
    public List<Change> find(ChangeFilter filter, int first, int most) {
        return asked("select c", " order by c.madeAt desc, c.id desc", filter, Change.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are. */
    public long count(ChangeFilter filter) {
        return asked("select count(c)", "", filter, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> asked(String select, String order, ChangeFilter filter, Class<T> type) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder query = new StringBuilder(select + " from Change c where c.siteId = :site");
        values.put("site", site.id());
        narrow(query, values, " and c.kind = :kind", "kind", filter.kind());
        narrow(query, values, " and c.thingId = :thing", "thing", filter.thingId());
        narrow(query, values, " and c.madeAt >= :since", "since", filter.from());
        narrow(query, values, " and c.madeAt < :until", "until", filter.until());
        String[] words = Folded.words(filter.words());
        for (int i = 0; i < words.length; i++) {
            narrow(
                    query,
                    values,
                    " and c.searched like :word" + i + " escape '!'",
                    "word" + i,
                    Folded.within(words[i]));
        }
        TypedQuery<T> asked = database.createQuery(query + order, type);
        values.forEach(asked::setParameter);
        return asked;
    }

    private static void narrow(
            StringBuilder query, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            query.append(condition);
            values.put(name, value);
        }
    }

    /** Forgets what has been kept long enough. */
    public int forgetOld() {
        Instant oldest = clock.instant().minus(settings.get(AdministrationCatalogue.CHANGES_KEPT));
        return database.createQuery("delete from Change c where c.madeAt < :oldest")
                .setParameter("oldest", oldest)
                .executeUpdate();
    }
}
