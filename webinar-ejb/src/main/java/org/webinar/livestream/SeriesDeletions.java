package org.webinar.livestream;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.webinar.change.Changes;
import org.webinar.identity.Visitor;
import org.webinar.livestream.DateFate.End;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.rights.Rights;

/** Where dates of a series are deleted together, as they have been shown. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SeriesDeletions {
    private static final Logger LOG = Logger.getLogger(SeriesDeletions.class.getName());

    private final MeetingLedger meetings;
    private final SeriesDates dates;
    private final SeriesChanges ledger;
    private final LiveLedger lives;
    private final OpenRooms openRooms;
    private final Rights rights;
    private final Changes changes;

    /** For the container's proxy. */
    public SeriesDeletions() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    SeriesDeletions(
            MeetingLedger meetings,
            SeriesDates dates,
            SeriesChanges ledger,
            LiveLedger lives,
            OpenRooms openRooms,
            Rights rights,
            Changes changes) {
        this.meetings = meetings;
        this.dates = dates;
        this.ledger = ledger;
        this.lives = lives;
        this.openRooms = openRooms;
        this.rights = rights;
        this.changes = changes;
    }

    /**
     * Where a date stands among the others that this person may delete; empty when there is no other date.
     *
     * @throws org.webinar.Refusal when there is no such meeting, or this person may not delete it
     */
    public Optional<SeriesSpot> spot(long meetingId, Visitor visitor) {
        Meeting meeting = deletable(meetingId, visitor);
        return dates.rank(meetingId)
                .map(rank -> new SeriesSpot(
                        rank.place(),
                        rank.dates(),
                        dates.deletable(meeting, SeriesReach.FOLLOWING, visitor).size(),
                        dates.deletable(meeting, SeriesReach.COMING, visitor).size()));
    }

    /**
     * Which other dates would go, and which stay for they are on air.
     *
     * @throws org.webinar.Refusal when there is no such meeting, or this person may not delete it
     */
    public List<DateFate> look(long meetingId, SeriesReach reach, Visitor visitor) {
        return ledger.doomed(dates.deletable(deletable(meetingId, visitor), reach, visitor));
    }

    /**
     * Deletes this date and the others that were shown to go, or none of them. This one is ended when it runs.
     *
     * @param shown what {@link #look} has said
     * @throws OtherDatesMeanwhile when others would go by now
     * @throws InUseElsewhere when rows of other programs stand in the way, also at the second try; nothing is deleted then
     * @throws org.webinar.Refusal when there is no such meeting, or this person may not delete it
     */
    public void delete(long meetingId, SeriesReach reach, List<DateFate> shown, Visitor visitor) {
        Meeting meeting = deletable(meetingId, visitor);
        List<Meeting> found = dates.deletable(meeting, reach, visitor);
        List<DateFate> fates = ledger.doomed(found);
        if (!fates.equals(shown)) {
            throw new OtherDatesMeanwhile();
        }
        List<Long> going = fates.stream()
                .filter(fate -> fate.end() == End.GOES)
                .map(DateFate::meetingId)
                .toList();
        List<Meeting> others =
                found.stream().filter(other -> going.contains(other.id())).toList();
        boolean live = lives.running(meetingId).isPresent();
        if (!deleted(meeting, others, visitor) && !deleted(meeting, others, visitor)) {
            throw new InUseElsewhere(meeting.name());
        }
        openRooms.clear((live ? others.stream() : Stream.concat(Stream.of(meeting), others.stream())).toList());
    }

    /** A row that Django writes at this moment may stand in the way once. */
    private boolean deleted(Meeting meeting, List<Meeting> others, Visitor visitor) {
        try {
            changes.notingAll(visitor, () -> ledger.delete(meeting, others));
            return true;
        } catch (PersistenceException | TransactionalException inTheWay) {
            LOG.log(Level.INFO, "webinar: dates with meeting " + meeting.id() + " are not deleted", inTheWay);
            return false;
        }
    }

    private Meeting deletable(long meetingId, Visitor visitor) {
        Meeting meeting = meetings.byId(meetingId);
        rights.checkDelete(visitor, meeting);
        return meeting;
    }
}
