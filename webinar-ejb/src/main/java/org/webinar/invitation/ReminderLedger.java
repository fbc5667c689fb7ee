package org.webinar.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.webinar.letter.Letters;
import org.webinar.livestream.Occasion;
import org.webinar.livestream.Occasions;
import org.webinar.settings.InvitationCatalogue;
import org.webinar.settings.Settings;
import org.webinar.time.TimeSlot;

/** Reminds those who are invited, each time once: who reminds holds the calendar entry and writes down that it is done. */
@ApplicationScoped
@Transactional
class ReminderLedger {
    @PersistenceContext
    private EntityManager database;

    private final Occasions occasions;
    private final CalendarEntries entries;
    private final InvitationLetters texts;
    private final Letters letters;
    private final Settings settings;
    private final Clock clock;

    ReminderLedger() {
        this(null, null, null, null, null, null);
    }

    @Inject
    ReminderLedger(
            Occasions occasions,
            CalendarEntries entries,
            InvitationLetters texts,
            Letters letters,
            Settings settings,
            Clock clock) {
        this.occasions = occasions;
        this.entries = entries;
        this.texts = texts;
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
    }

    /** Meetings that begin so soon that somebody may have to be reminded. */
    public List<Long> soon() {
        return longest()
                .map(before -> database.createQuery(
                                "select e.meetingId from CalendarEntry e where e.endedAt is null"
                                        + " and ((e.series is null and e.startsAt > :now and e.startsAt <= :soon)"
                                        + " or (e.series is not null and e.nextAt > :now and e.nextAt <= :soon))"
                                        + " order by e.startsAt, e.meetingId",
                                Long.class)
                        .setParameter("now", clock.instant())
                        .setParameter("soon", clock.instant().plus(before))
                        .getResultList())
                .orElse(List.of());
    }

    /** Meetings that are repeated, whose next date nobody has looked up yet or has begun since. */
    public List<Long> begun() {
        return database.createQuery(
                        "select e.meetingId from CalendarEntry e where e.endedAt is null and e.series is not null"
                                + " and (e.nextAt is null or e.nextAt <= :now) and (e.overAt is null or e.overAt > :now)"
                                + " order by e.meetingId",
                        Long.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Looks up which date is the next. What has changed is told first. */
    public void lookUp(long meetingId) {
        Optional<Occasion> now = occasions.of(meetingId);
        entries.hold(meetingId)
                .filter(entry -> !entry.ended())
                .filter(entry ->
                        now.filter(occasion -> !entry.differsFrom(occasion)).isPresent())
                .ifPresent(entry ->
                        occasions.comingDate(meetingId).map(TimeSlot::start).ifPresent(entry::comesNext));
    }

    private Optional<Duration> longest() {
        return settings.get(InvitationCatalogue.REMINDERS).stream().max(Duration::compareTo);
    }

    /**
     * Reminds of a meeting what is due now; of one that is repeated, of the date that begins next. Where several are due, since nobody was there to do it in time, one mail is
     * enough; who has been told of this time only afterwards knows it, and needs none.
     */
    public void remind(long meetingId) {
        Optional<CalendarEntry> held = entries.hold(meetingId);
        Optional<Occasion> now = occasions.of(meetingId);
        // What has changed is told first; then we come again.
        held.filter(entry -> !entry.ended())
                .filter(entry ->
                        now.filter(occasion -> !entry.differsFrom(occasion)).isPresent())
                .ifPresent(entry -> remind(entry, now.get().on(date(entry))));
    }

    private TimeSlot date(CalendarEntry entry) {
        return entry.repeated() ? occasions.comingDate(entry.meetingId()).orElseGet(entry::slot) : entry.slot();
    }

    private void remind(CalendarEntry entry, Occasion now) {
        long meetingId = entry.meetingId();
        Instant start = now.next().start();
        List<Duration> due = settings.get(InvitationCatalogue.REMINDERS).stream()
                .filter(before -> !start.minus(before).isAfter(clock.instant()))
                .filter(before -> !made(meetingId, start, before))
                .toList();
        if (!due.isEmpty() && start.isAfter(clock.instant())) {
            due.forEach(before -> database.persist(new Reminder(meetingId, start, before, clock.instant())));
            toldBefore(meetingId, start.minus(due.get(0))).stream()
                    .filter(invitee -> invitee.place() == Place.ROOM || now.live() != null)
                    .forEach(invitee -> letters.post(texts.reminder(entry, invitee, now)));
        }
    }

    private boolean made(long meetingId, Instant start, Duration before) {
        return database.createQuery(
                                "select count(r) from Reminder r where r.meetingId = :meeting and r.startsAt = :start"
                                        + " and r.minutesBefore = :minutes",
                                Long.class)
                        .setParameter("meeting", meetingId)
                        .setParameter("start", start)
                        .setParameter("minutes", Math.toIntExact(before.toMinutes()))
                        .getSingleResult()
                > 0;
    }

    private List<Invitee> toldBefore(long meetingId, Instant moment) {
        return database.createQuery(
                        "select i from Invitee i where i.meetingId = :meeting and i.withdrawnAt is null"
                                + " and i.toldAt <= :moment order by i.id",
                        Invitee.class)
                .setParameter("meeting", meetingId)
                .setParameter("moment", moment)
                .getResultList();
    }
}
