package org.webinar.recording;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.webinar.identity.Visitor;
import org.webinar.livestream.RoomNames;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.rights.Rights;

/** The recordings of a meeting, for those who may see them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Shelf {
    private static final Comparator<Recording> LATEST_FIRST = Comparator.comparing(
                    Recording::start, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .reversed();

    private final MeetingLedger meetings;
    private final RoomNames roomNames;
    private final Recordings recordings;
    private final ReadyLedger ready;
    private final Rights rights;

    /** For the container's proxy. */
    public Shelf() {
        this(null, null, null, null, null);
    }

    @Inject
    Shelf(MeetingLedger meetings, RoomNames roomNames, Recordings recordings, ReadyLedger ready, Rights rights) {
        this.meetings = meetings;
        this.roomNames = roomNames;
        this.recordings = recordings;
        this.ready = ready;
        this.rights = rights;
    }

    /**
     * The meeting's recordings, the latest first, under all names that its room has had.
     *
     * @throws org.webinar.Refusal when it is somebody else's
     * @throws org.webinar.Outage when BigBlueButton does not play its part
     */
    public List<Recording> of(long meetingId, Visitor visitor) {
        Meeting meeting = meetings.byId(meetingId);
        rights.checkSeeRecordings(visitor, meeting);
        return find(meeting);
    }

    private List<Recording> find(Meeting meeting) {
        return recordings.of(roomNames.of(meeting)).stream()
                .sorted(LATEST_FIRST)
                .toList();
    }

    /**
     * The meeting's name, for somebody who may see its recordings.
     *
     * @throws org.webinar.Refusal when there is none, or it is somebody else's
     */
    public String nameOf(long meetingId, Visitor visitor) {
        Meeting meeting = meetings.byId(meetingId);
        rights.checkSeeRecordings(visitor, meeting);
        return meeting.name();
    }

    /** Whether this person may delete the meeting's recordings. */
    public boolean mayDelete(long meetingId, Visitor visitor) {
        return rights.mayDeleteRecordings(visitor, meetings.byId(meetingId));
    }

    /**
     * Deletes a recording for good, if it is one of this meeting's.
     *
     * @throws org.webinar.Refusal when it is not, or the meeting is somebody else's
     * @throws org.webinar.Outage when BigBlueButton does not play its part
     */
    public void delete(long meetingId, String recordingId, Visitor visitor) {
        Meeting meeting = meetings.byId(meetingId);
        rights.checkDeleteRecordings(visitor, meeting);
        if (find(meeting).stream().noneMatch(recording -> recording.id().equals(recordingId))) {
            throw new NoSuchRecording();
        }
        recordings.delete(recordingId);
    }

    /**
     * Takes in that a recording is ready, once however often it is told. Its owner is told when letters can be sent.
     *
     * @return whether it is a recording of one of our meetings
     * @throws ForgedReadyNotice when our BigBlueButton has not signed it
     */
    public boolean ready(String signed) {
        ReadyNotice notice = recordings.read(signed);
        return roomNames
                .meetingOf(notice.roomName())
                .map(meetingId -> noted(meetingId, notice.recordingId()))
                .isPresent();
    }

    private Long noted(long meetingId, String recordingId) {
        try {
            return ready.add(meetingId, recordingId);
        } catch (PersistenceException refused) {
            // BigBlueButton may have said it twice at once, and the other was quicker.
            return ready.number(recordingId).orElseThrow(() -> refused);
        }
    }
}
