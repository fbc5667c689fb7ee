package org.webinar.doctor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.webinar.letter.AdminNotes;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;

/** The stored examinations: one runs at a time, at all servers, and one is each day's. */
@ApplicationScoped
@Transactional
class DoctorLedger {
    /** No examination takes so long: its server has gone. */
    private static final Duration SERVER_IS_GONE = Duration.ofMinutes(3);

    private static final int KEPT = 10;

    @PersistenceContext
    private EntityManager database;

    private final AdminNotes notes;
    private final Settings settings;
    private final Clock clock;

    DoctorLedger() {
        this(null, null, null);
    }

    @Inject
    DoctorLedger(AdminNotes notes, Settings settings, Clock clock) {
        this.notes = notes;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Begins an examination.
     *
     * @param askedBy who wants it; null when it is a day's
     * @param dailyOf the day; null when somebody wants it
     * @return its number; empty when one runs, or the day has had its own
     * @throws jakarta.persistence.PersistenceException when another server begins at the same moment
     */
    public Optional<Long> begin(String askedBy, LocalDate dailyOf) {
        giveUpTheDead();
        if (running() || dailyOf != null && hadItsOwn(dailyOf)) {
            return Optional.empty();
        }
        ExaminationRow row = new ExaminationRow(askedBy, dailyOf, clock.instant());
        database.persist(row);
        database.flush();
        return Optional.of(row.id());
    }

    private void giveUpTheDead() {
        database.createQuery("delete from ExaminationRow e where e.running is not null and e.begunAt < :gone")
                .setParameter("gone", clock.instant().minus(SERVER_IS_GONE))
                .executeUpdate();
    }

    private boolean hadItsOwn(LocalDate day) {
        return database.createQuery("select count(e) from ExaminationRow e where e.dailyOf = :day", Long.class)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    private boolean running() {
        return database.createQuery(
                                "select count(e) from ExaminationRow e where e.running is not null and e.begunAt >= :gone",
                                Long.class)
                        .setParameter("gone", clock.instant().minus(SERVER_IS_GONE))
                        .getSingleResult()
                > 0;
    }

    /** Writes the answers down, and what administrators are to be told of them; once, whoever ends it. */
    public void end(long id, List<Check> checks) {
        ExaminationRow row = database.find(ExaminationRow.class, id);
        if (row == null || row.endedAt() != null) {
            return;
        }
        List<Check> before = newest().map(this::checks).orElse(List.of());
        checks.forEach(check -> database.persist(new CheckRow(id, check)));
        row.end(clock.instant());
        tell(new News(before, checks));
        forgetOld();
    }

    /** It could not be made: the next one may begin. */
    public void giveUp(long id) {
        database.createQuery("delete from ExaminationRow e where e.id = :id and e.endedAt is null")
                .setParameter("id", id)
                .executeUpdate();
    }

    private void tell(News news) {
        DoctorWords words = new DoctorWords(settings.get(Catalogue.LANGUAGE_CODE));
        news.broken().forEach(check -> notes.note("doctor-broken", subject(words, check), words.found(check)));
        news.endings()
                .filter(ending -> database.find(CertificateTold.class, ending.warning()) == null)
                .forEach(ending -> {
                    database.persist(new CertificateTold(ending.warning(), clock.instant()));
                    notes.note(
                            "doctor-certificate",
                            ending.check().arguments().get(0),
                            ending.check().arguments().get(2),
                            ending.check().arguments().get(1));
                });
    }

    private static String subject(DoctorWords words, Check check) {
        String topic = words.topic(check.patient().topic());
        return check.patient().name().isEmpty()
                ? topic
                : topic + " " + check.patient().name();
    }

    private void forgetOld() {
        List<Long> old = database.createQuery("select e.id from ExaminationRow e order by e.id desc", Long.class)
                .setFirstResult(KEPT)
                .setMaxResults(KEPT)
                .getResultList();
        if (!old.isEmpty()) {
            database.createQuery("delete from CheckRow c where c.examinationId in :old")
                    .setParameter("old", old)
                    .executeUpdate();
            database.createQuery("delete from ExaminationRow e where e.id in :old")
                    .setParameter("old", old)
                    .executeUpdate();
        }
    }

    private Optional<ExaminationRow> newest() {
        return database.createQuery(
                        "select e from ExaminationRow e where e.endedAt is not null order by e.id desc",
                        ExaminationRow.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private List<Check> checks(ExaminationRow row) {
        return database.createQuery(
                        "select c from CheckRow c where c.examinationId = :id order by c.id", CheckRow.class)
                .setParameter("id", row.id())
                .getResultStream()
                .map(CheckRow::check)
                .toList();
    }

    /** What the last one has found that concerns a site. */
    public Report report(int siteId) {
        Optional<ExaminationRow> last = newest();
        List<Check> checks = last.map(this::checks).orElse(List.of()).stream()
                .filter(check -> check.patient().siteId() == null
                        || Objects.equals(check.patient().siteId(), siteId))
                .toList();
        return new Report(
                last.map(ExaminationRow::endedAt).orElse(null),
                last.map(ExaminationRow::askedBy).orElse(null),
                running(),
                checks);
    }
}
