package org.webinar.recording;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.net.URI;
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
    private final MeetingLedger meetings;
    private final RoomNames roomNames;
    private final MeetingRecordings ofMeetings;
    private final Recordings recordings;
    private final Films films;
    private final ReadyLedger ready;
    private final RecordingDeeds deeds;
    private final Rights rights;

    /** For the container's proxy. */
    public Shelf() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    Shelf(
            MeetingLedger meetings,
            RoomNames roomNames,
            MeetingRecordings ofMeetings,
            Recordings recordings,
            Films films,
            ReadyLedger ready,
            RecordingDeeds deeds,
            Rights rights) {
        this.meetings = meetings;
        this.roomNames = roomNames;
        this.ofMeetings = ofMeetings;
        this.recordings = recordings;
        this.films = films;
        this.ready = ready;
        this.deeds = deeds;
        this.rights = rights;
    }

    /**
     * The meeting's recordings, the latest first, under all names that its room has had.
     *
     * @throws org.webinar.Refusal when it is somebody else's
     * @throws org.webinar.Outage when BigBlueButton does not play its part
     */
    public List<Recording> of(long meetingId, Visitor visitor) {
        return ofMeetings.of(seen(meetingId, visitor));
    }

    private Meeting seen(long meetingId, Visitor visitor) {
        Meeting meeting = meetings.byId(meetingId);
        rights.checkSeeRecordings(visitor, meeting);
        return meeting;
    }

    /**
     * The meeting's name, for somebody who may see its recordings.
     *
     * @throws org.webinar.Refusal when there is none, or it is somebody else's
     */
    public String nameOf(long meetingId, Visitor visitor) {
        return seen(meetingId, visitor).name();
    }

    /** Whether this person may delete the meeting's recordings. */
    public boolean mayDelete(long meetingId, Visitor visitor) {
        return rights.mayDeleteRecordings(visitor, meetings.byId(meetingId));
    }

    /** Whether this person may decide who watches the meeting's recordings. */
    public boolean mayPublish(long meetingId, Visitor visitor) {
        return rights.mayPublishRecordings(visitor, meetings.byId(meetingId));
    }

    /**
     * Lets everybody who has its address watch a recording, or nobody; then it is not shown on the live page either.
     *
     * @throws org.webinar.Refusal when the meeting has none such, or is somebody else's
     * @throws org.webinar.Outage when BigBlueButton does not play its part
     */
    public void publish(long meetingId, String recordingId, boolean published, Visitor visitor) {
        Meeting meeting = meetings.byId(meetingId);
        rights.checkPublishRecordings(visitor, meeting);
        Recording before = ofMeetings.one(meeting, recordingId);
        recordings.publish(recordingId, published);
        deeds.published(meeting, before, published, visitor);
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
        Recording before = ofMeetings.one(meeting, recordingId);
        recordings.delete(recordingId);
        deeds.deleted(meeting, before, visitor);
    }

    /**
     * Where the video of a recording lies as a file.
     *
     * @throws org.webinar.Refusal when there is none, or the meeting is somebody else's
     * @throws org.webinar.Outage when BigBlueButton does not play its part
     */
    public URI video(long meetingId, String recordingId, Visitor visitor) {
        return films.of(seen(meetingId, visitor), recordingId).file();
    }

    /**
     * Takes in that a recording is ready, once however often it is told. Its owners are told by the next round.
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
