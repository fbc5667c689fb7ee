package org.webinar.livestream;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.webinar.change.Changes;
import org.webinar.gateway.FreeTimes;
import org.webinar.gateway.NoGatewayFree;
import org.webinar.identity.Visitor;
import org.webinar.limits.Allowance;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.meeting.Plan;
import org.webinar.meeting.PlanRules;
import org.webinar.meeting.Planned;
import org.webinar.meeting.Repetition;
import org.webinar.meeting.SameChange;
import org.webinar.rights.Rights;

/** Where dates of a series are changed together, as they have been shown. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SeriesEdits {
    /** Each look holds the pool for as long as it takes. */
    private static final Allowance DATES = new Allowance(20L * Repetition.MOST, Duration.ofHours(1));

    private final MeetingLedger meetings;
    private final SeriesDates dates;
    private final SeriesChanges ledger;
    private final OpenRooms openRooms;
    private final FreeTimes free;
    private final PlanRules rules;
    private final Rights rights;
    private final Changes changes;

    /** For the container's proxy. */
    public SeriesEdits() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    SeriesEdits(
            MeetingLedger meetings,
            SeriesDates dates,
            SeriesChanges ledger,
            OpenRooms openRooms,
            FreeTimes free,
            PlanRules rules,
            Rights rights,
            Changes changes) {
        this.meetings = meetings;
        this.dates = dates;
        this.ledger = ledger;
        this.openRooms = openRooms;
        this.free = free;
        this.rules = rules;
        this.rights = rights;
        this.changes = changes;
    }

    /**
     * Where a date stands among the others that this person may edit; empty when there is no other date.
     *
     * @throws org.webinar.Refusal when there is no such meeting, or this person may not edit it
     */
    public Optional<SeriesSpot> spot(long meetingId, Visitor visitor) {
        Meeting meeting = editable(meetingId, visitor);
        return dates.rank(meetingId)
                .map(rank -> new SeriesSpot(
                        rank.place(),
                        rank.dates(),
                        dates.editable(meeting, SeriesReach.FOLLOWING, visitor).size(),
                        dates.editable(meeting, SeriesReach.COMING, visitor).size()));
    }

    /**
     * What would become of the other dates if this were saved. Nothing is changed, and nothing promised.
     *
     * @param wish what the form of this date holds
     * @param asRead what it held when it was opened
     * @throws DatesTooOften when it is too much in an hour
     * @throws org.webinar.Refusal when it does not go for this date
     */
    public List<DateFate> look(long meetingId, SeriesReach reach, Plan wish, Planned asRead, Visitor visitor) {
        List<Meeting> others = others(meetingId, reach, wish, asRead, visitor);
        Set<Long> all =
                Stream.concat(Stream.of(meetingId), ids(others).stream()).collect(Collectors.toSet());
        SameChange change = new SameChange(asRead, wish, rules.zone());
        return named(meetingId, () -> ledger.rehearse(new SeriesChanges.Wish(meetingId, ids(others), change, all)));
    }

    /**
     * Saves it for this date and the others, or for none of them.
     *
     * @param shown what {@link #look} has said
     * @throws OtherDatesMeanwhile when something else would become of one of them by now
     * @throws DatesTooOften when it is too much in an hour
     * @throws org.webinar.Refusal when it does not go for this date
     */
    public void edit(
            long meetingId, SeriesReach reach, Plan wish, Planned asRead, List<DateFate> shown, Visitor visitor) {
        List<Meeting> others = others(meetingId, reach, wish, asRead, visitor);
        SameChange change = new SameChange(asRead, wish, rules.zone());
        List<Meeting> renamed = Stream.concat(Stream.of(meetings.byId(meetingId)), others.stream())
                .filter(each -> each.movesWith(change.of(each.planned()).name()) || each.movesWith(each.name()))
                .toList();
        SeriesChanges.Wish asked =
                new SeriesChanges.Wish(meetingId, ids(others), change, openRooms.thatMayExist(renamed));
        named(meetingId, () -> changes.notingAll(visitor, () -> ledger.edit(asked, shown)));
    }

    private List<Meeting> others(long meetingId, SeriesReach reach, Plan wish, Planned asRead, Visitor visitor) {
        Meeting meeting = editable(meetingId, visitor);
        if (wish.webinar() != asRead.webinar()) {
            throw new KindOfOneDate();
        }
        List<Meeting> others = dates.editable(meeting, reach, visitor);
        DATES.take(visitor.userId(), others.size() + 1).ifPresent(seconds -> {
            throw new DatesTooOften(Duration.ofSeconds(seconds));
        });
        return others;
    }

    private static List<Long> ids(List<Meeting> several) {
        return several.stream().map(Meeting::id).toList();
    }

    private <T> T named(long meetingId, Supplier<T> deed) {
        try {
            return deed.get();
        } catch (NoGatewayFree refusal) {
            throw free.named(refusal, meetingId);
        }
    }

    private Meeting editable(long meetingId, Visitor visitor) {
        Meeting meeting = meetings.byId(meetingId);
        rights.checkEdit(visitor, meeting);
        return meeting;
    }
}
