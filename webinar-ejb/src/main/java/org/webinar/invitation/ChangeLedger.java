package org.webinar.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.webinar.livestream.Occasion;
import org.webinar.livestream.Occasions;

/** Tells those who are invited what has become of a meeting, each change once: who tells holds the calendar entry. */
@ApplicationScoped
@Transactional
class ChangeLedger {
    @PersistenceContext
    private EntityManager database;

    private final Occasions occasions;
    private final CalendarEntries entries;
    private final InviteeMails mails;
    private final Clock clock;

    ChangeLedger() {
        this(null, null, null, null);
    }

    @Inject
    ChangeLedger(Occasions occasions, CalendarEntries entries, InviteeMails mails, Clock clock) {
        this.occasions = occasions;
        this.entries = entries;
        this.mails = mails;
        this.clock = clock;
    }

    /** The meetings of which somebody may still have to be told something: those to come, and old ones with a new time. */
    public List<Long> open() {
        return database.createQuery(
                        "select e.meetingId from CalendarEntry e where e.endedAt is null"
                                + " and (e.overAt is null or e.overAt > :now or exists"
                                + " (select m.id from Meeting m where m.id = e.meetingId and m.startAt <> e.startsAt))"
                                + " order by e.meetingId",
                        Long.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Tells everybody who is invited what has become of the meeting, once. */
    public void follow(long meetingId) {
        Optional<Occasion> now = occasions.of(meetingId);
        CalendarEntry known = database.find(CalendarEntry.class, meetingId);
        if (known.ended() || now.filter(occasion -> stands(known, occasion)).isPresent()) {
            return;
        }
        entries.hold(meetingId).filter(entry -> !entry.ended()).ifPresent(entry -> {
            if (now.isEmpty()) {
                end(entry);
            } else {
                loseAudience(entry, now.get());
                change(entry, now.get());
            }
        });
    }

    private boolean stands(CalendarEntry known, Occasion now) {
        return !known.differsFrom(now) && (now.live() != null || audience(known).isEmpty());
    }

    private void end(CalendarEntry entry) {
        entry.end(clock.instant());
        invited(entry).forEach(invitee -> mails.cancel(entry, invitee));
    }

    /** Where there is no live page any more the audience has nowhere to go, though those who speak have. */
    private void loseAudience(CalendarEntry entry, Occasion now) {
        if (now.live() == null) {
            audience(entry).forEach(invitee -> {
                invitee.withdraw(clock.instant());
                mails.cancel(entry, invitee);
            });
        }
    }

    private void change(CalendarEntry entry, Occasion now) {
        if (entry.differsFrom(now)) {
            entry.change(now);
            invited(entry).forEach(invitee -> mails.change(entry, invitee, now));
        }
    }

    private List<Invitee> audience(CalendarEntry entry) {
        return invited(entry).stream()
                .filter(invitee -> invitee.place() == Place.LIVE)
                .toList();
    }

    private List<Invitee> invited(CalendarEntry entry) {
        return database.createQuery(
                        "select i from Invitee i where i.meetingId = :meeting and i.withdrawnAt is null order by i.id",
                        Invitee.class)
                .setParameter("meeting", entry.meetingId())
                .getResultList();
    }
}
