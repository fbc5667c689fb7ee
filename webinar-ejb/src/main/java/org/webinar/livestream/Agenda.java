package org.webinar.livestream;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.webinar.identity.Visitor;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.PlanRules;
import org.webinar.meeting.Series;
import org.webinar.rights.Rights;
import org.webinar.settings.PodKeys;
import org.webinar.settings.RoomCatalogue;
import org.webinar.settings.Settings;

/** Somebody's own meetings, those first that are needed first. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Agenda {
    /** Nobody has more to come; what is past is unlimited. */
    private static final int MOST_ACTIVE = 500;

    private final AgendaLedger ledger;
    private final SeriesDates dates;
    private final WebinarViews views;
    private final PlanRules rules;
    private final Rights rights;
    private final PodKeys keys;
    private final Settings settings;

    /** For the container's proxy. */
    public Agenda() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    Agenda(
            AgendaLedger ledger,
            SeriesDates dates,
            WebinarViews views,
            PlanRules rules,
            Rights rights,
            PodKeys keys,
            Settings settings) {
        this.ledger = ledger;
        this.dates = dates;
        this.views = views;
        this.rules = rules;
        this.rights = rights;
        this.keys = keys;
        this.settings = settings;
    }

    /**
     * A page of what somebody looks for among the meetings that belong to him or her, alone or with others: what runs, what
     * begins today, their own room, what comes later, and what is over, the latest first.
     */
    public Page of(Sought sought, Visitor visitor) {
        views.refresh();
        int perPage = settings.get(RoomCatalogue.PER_PAGE);
        Instant now = rules.now();
        List<Long> held = ledger.held(visitor);
        List<Meeting> active = sought.show() == Sought.Show.PAST
                ? List.of()
                : neededFirst(ledger.active(sought, visitor, held, MOST_ACTIVE), running(visitor), now);
        boolean withPast = sought.show() != Sought.Show.ACTIVE;
        long found = active.size() + (withPast ? ledger.countPast(sought, visitor, held) : 0);
        int pages = (int) Math.max(1, (found + perPage - 1) / perPage);
        int page = Math.min(sought.page(), pages - 1);
        int from = page * perPage;
        List<Meeting> first = active.stream().skip(from).limit(perPage).toList();
        int left = perPage - first.size();
        List<Meeting> past = withPast && left > 0
                ? ledger.past(sought, visitor, held, Math.max(0, from - active.size()), left)
                : List.of();
        return new Page(entries(first, past, visitor, now), found, page, pages);
    }

    private Set<Long> running(Visitor visitor) {
        return new HashSet<>(ledger.running(visitor));
    }

    /** What is compared is looked at once for each: rooms open and close meanwhile, and long series take their time. */
    private List<Meeting> neededFirst(List<Meeting> meetings, Set<Long> running, Instant now) {
        ZoneId zone = rules.zone();
        Instant tomorrow =
                LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
        return meetings.stream()
                .map(meeting -> new Standing(
                        meeting,
                        running.contains(meeting.id()) || views.isOpen(meeting),
                        meeting.personal() ? tomorrow : next(meeting, now)))
                .sorted(Comparator.comparing(Standing::idle)
                        .thenComparing(Standing::next)
                        .thenComparing(standing -> standing.meeting().id()))
                .map(Standing::meeting)
                .toList();
    }

    private record Standing(Meeting meeting, boolean on, Instant next) {
        boolean idle() {
            return !on;
        }
    }

    private Instant next(Meeting meeting, Instant now) {
        return rules.next(meeting, now).start();
    }

    private List<Entry> entries(List<Meeting> active, List<Meeting> past, Visitor visitor, Instant now) {
        Map<Long, SeriesRank> ranks = dates.ranks(
                Stream.concat(active.stream(), past.stream()).map(Meeting::id).toList());
        return Stream.concat(
                        active.stream().map(meeting -> entry(meeting, ranks, false, visitor, now)),
                        past.stream().map(meeting -> entry(meeting, ranks, true, visitor, now)))
                .toList();
    }

    private Entry entry(Meeting meeting, Map<Long, SeriesRank> ranks, boolean past, Visitor visitor, Instant now) {
        SeriesRank date = ranks.get(meeting.id());
        return new Entry(
                views.of(meeting, visitor),
                next(meeting, now),
                past,
                date == null ? 0 : date.place(),
                date == null ? 0 : date.dates(),
                meeting.series(),
                rights.mayEdit(visitor, meeting),
                meeting.ownerId() == visitor.userId(),
                "/meeting/" + meeting.slug() + "/" + keys.ofMeeting(meeting.id(), meeting.attendeePassword()));
    }

    /**
     * One of them.
     *
     * @param meeting what is known of it
     * @param next when its next date begins, or began if that is not over; its last one's start when all are
     * @param past whether it is over
     * @param place which of several dates of a series it is; nought when there is no other
     * @param dates how many dates there are
     * @param series how it is repeated
     * @param editable whether this person may edit it
     * @param mine whether it is this person's, and not only also
     * @param direct path of the link that asks for no password
     */
    public record Entry(
            WebinarView meeting,
            Instant next,
            boolean past,
            int place,
            int dates,
            Series series,
            boolean editable,
            boolean mine,
            String direct)
            implements Serializable {}

    /**
     * One page of them.
     *
     * @param entries in order
     * @param found how many there are on all pages
     * @param number of this page, counted from nought
     * @param pages how many pages there are; at least one
     */
    public record Page(List<Entry> entries, long found, int number, int pages) implements Serializable {
        /** What is known of each. */
        public List<WebinarView> meetings() {
            return entries.stream().map(Entry::meeting).toList();
        }
    }
}
