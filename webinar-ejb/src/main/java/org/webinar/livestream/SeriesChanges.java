package org.webinar.livestream;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.webinar.change.Deed;
import org.webinar.change.Note;
import org.webinar.gateway.Reservations;
import org.webinar.livestream.DateFate.End;
import org.webinar.meeting.AsThing;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.meeting.Plan;
import org.webinar.meeting.PlanRules;
import org.webinar.meeting.Planned;
import org.webinar.meeting.SameChange;
import org.webinar.meeting.StartsInThePast;
import org.webinar.meeting.TooFarAhead;

/**
 * Changes many dates of a series, all of them or none. What is shown beforehand is the very same, taken back: dates make room
 * for each other, so that nobody could say by looking at each of them alone.
 */
@ApplicationScoped
@Transactional
class SeriesChanges {
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    private final MeetingLedger meetings;
    private final EditLedger edits;
    private final DeletionLedger deletions;
    private final SeriesDates dates;
    private final LiveLedger lives;
    private final WaitingList waiting;
    private final Reservations reservations;
    private final PlanRules rules;

    SeriesChanges() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    SeriesChanges(
            MeetingLedger meetings,
            EditLedger edits,
            DeletionLedger deletions,
            SeriesDates dates,
            LiveLedger lives,
            WaitingList waiting,
            Reservations reservations,
            PlanRules rules) {
        this.meetings = meetings;
        this.edits = edits;
        this.deletions = deletions;
        this.dates = dates;
        this.lives = lives;
        this.waiting = waiting;
        this.reservations = reservations;
        this.rules = rules;
    }

    /**
     * What is asked for.
     *
     * @param meetingId the date in whose form it was changed
     * @param others the other dates, those that begin first before the others
     * @param change what was changed
     * @param openRooms those whose rooms may be open, and keep their addresses
     */
    record Wish(long meetingId, List<Long> others, SameChange change, Set<Long> openRooms) {

        /** Dates that go to the time of the next one come after it. */
        List<Long> inOrder(Function<Long, Instant> start) {
            List<Long> all = new ArrayList<>(Stream.concat(Stream.of(meetingId), others.stream())
                    .sorted(Comparator.comparing(start).thenComparing(id -> id))
                    .toList());
            if (change.later()) {
                Collections.reverse(all);
            }
            return all;
        }
    }

    /** What would become of the other dates. Nothing is changed. */
    public List<DateFate> rehearse(Wish wish) {
        List<DateFate> fates = new ArrayList<>();
        change(wish, fates);
        transaction.setRollbackOnly();
        return inOrder(fates);
    }

    /**
     * Changes them.
     *
     * @param shown what the person has been shown
     * @return what is to be written down
     * @throws OtherDatesMeanwhile when something else would become of one of them; then nothing has changed
     */
    public List<Note> edit(Wish wish, List<DateFate> shown) {
        List<DateFate> fates = new ArrayList<>();
        List<Note> notes = change(wish, fates);
        if (!inOrder(fates).equals(shown)) {
            throw new OtherDatesMeanwhile();
        }
        return notes;
    }

    private static List<DateFate> inOrder(List<DateFate> fates) {
        return fates.stream()
                .sorted(Comparator.comparing(DateFate::before).thenComparing(DateFate::meetingId))
                .toList();
    }

    private List<Note> change(Wish wish, List<DateFate> fates) {
        // One who holds one of them and waits for the pool would wait for us, and we for him.
        lock(Stream.concat(Stream.of(wish.meetingId()), wish.others().stream()).toList());
        List<Note> notes = new ArrayList<>();
        for (long id : wish.inOrder(each -> meetings.byId(each).slot().start())) {
            boolean open = wish.openRooms().contains(id);
            if (id == wish.meetingId()) {
                notes.add(edits.edit(id, wish.change().wish(), wish.change().asRead(), open));
            } else {
                fates.add(changeOther(meetings.byId(id), wish.change(), open, notes));
            }
        }
        return notes;
    }

    private void lock(Collection<Long> ids) {
        ids.stream().sorted().forEach(meetings::locked);
    }

    private DateFate changeOther(Meeting meeting, SameChange change, boolean open, List<Note> notes) {
        Planned stored = meeting.planned();
        Plan wish = change.of(stored);
        End end = end(meeting, stored, wish);
        Plan plan = end == End.STAYS ? wish.at(stored.start(), stored.duration()) : wish;
        if (!stored.is(plan) && end != End.RUNS && end != End.PAST && end != End.FAR) {
            notes.add(edits.edit(meeting.id(), plan, stored, open));
            end = end == End.CHANGES && waiting.waits(meeting.id()) ? End.WAITS : end;
        }
        Instant after = end == End.CHANGES || end == End.WAITS ? plan.start() : stored.start();
        return new DateFate(meeting.id(), place(meeting.id()), stored.name(), stored.start(), after, end);
    }

    private int place(long meetingId) {
        return dates.place(meetingId).map(SeriesPlace::place).orElse(0);
    }

    private End end(Meeting meeting, Planned stored, Plan wish) {
        if (lives.running(meeting.id()).isPresent()) {
            return End.RUNS;
        }
        if (stored.is(wish)) {
            return End.SAME;
        }
        if (!stored.movesTo(wish)) {
            return End.CHANGES;
        }
        try {
            rules.checkTime(wish.start(), wish.duration());
        } catch (StartsInThePast over) {
            return End.PAST;
        } catch (TooFarAhead far) {
            return End.FAR;
        }
        // Waiting would cost a page that is known to its audience: who has a gateway keeps it, and the time with it.
        boolean possible =
                waiting.waits(meeting.id()) || reservations.couldReserve(meeting.id(), wish.slot(), meeting.siteId());
        return possible ? End.CHANGES : End.STAYS;
    }

    /** What would go with these: those on air stay. */
    public List<DateFate> doomed(List<Meeting> others) {
        return inOrder(others.stream()
                .map(other -> new DateFate(
                        other.id(),
                        place(other.id()),
                        other.name(),
                        other.slot().start(),
                        other.slot().start(),
                        lives.running(other.id()).isPresent() ? End.RUNS : End.GOES))
                .toList());
    }

    /**
     * Deletes a date and these others, all or none.
     *
     * @throws OtherDatesMeanwhile when one of the others has gone on air since it was shown
     */
    public List<Note> delete(Meeting meeting, List<Meeting> others) {
        List<Meeting> all = Stream.concat(Stream.of(meeting), others.stream()).toList();
        lock(all.stream().map(Meeting::id).toList());
        if (others.stream().anyMatch(other -> lives.running(other.id()).isPresent())) {
            throw new OtherDatesMeanwhile();
        }
        return all.stream()
                .map(each -> {
                    deletions.delete(each.id());
                    return Note.of(Deed.DELETED, AsThing.of(each));
                })
                .toList();
    }
}
