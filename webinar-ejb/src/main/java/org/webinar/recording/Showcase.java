package org.webinar.recording;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.identity.Visitor;
import org.webinar.limits.Turnstile;
import org.webinar.livestream.LiveEvents;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.rights.Keys;
import org.webinar.rights.Rights;

/** The recordings that owners show on their live pages, and the way to them for whoever may watch the event. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Showcase {
    private static final Logger LOG = Logger.getLogger(Showcase.class.getName());

    /** A whole audience presses at once when a link appears; the server of the recordings is asked by so many at a time. */
    private static final Turnstile TURNSTILE = new Turnstile(4, Duration.ofSeconds(2));

    private final MeetingLedger meetings;
    private final MeetingRecordings ofMeetings;
    private final LiveEvents events;
    private final Recordings recordings;
    private final ShowcaseLedger ledger;
    private final RecordingDeeds deeds;
    private final Rights rights;
    private final Clock clock;

    /** For the container's proxy. */
    public Showcase() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    Showcase(
            MeetingLedger meetings,
            MeetingRecordings ofMeetings,
            LiveEvents events,
            Recordings recordings,
            ShowcaseLedger ledger,
            RecordingDeeds deeds,
            Rights rights,
            Clock clock) {
        this.meetings = meetings;
        this.ofMeetings = ofMeetings;
        this.events = events;
        this.recordings = recordings;
        this.ledger = ledger;
        this.deeds = deeds;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * BigBlueButton's words for the recordings of a meeting that are shown.
     *
     * @throws org.webinar.Refusal when it is somebody else's
     */
    public Set<String> of(long meetingId, Visitor visitor) {
        rights.checkSeeRecordings(visitor, meetings.byId(meetingId));
        return ledger.of(meetingId);
    }

    /** Whether the meeting has a live page on which a recording could be shown. */
    public boolean hasAudience(long meetingId) {
        return ledger.hasEvent(meetingId);
    }

    /**
     * Shows a recording on the live page once the webinar is over.
     *
     * @throws NotPublished when nobody could watch it there
     * @throws org.webinar.Refusal when it is somebody else's
     * @throws org.webinar.Outage when BigBlueButton does not play its part
     */
    public void show(long meetingId, String recordingId, Visitor visitor) {
        Meeting meeting = mine(meetingId, visitor);
        Recording recording = ofMeetings.one(meeting, recordingId);
        if (recording.forAudience().isEmpty()) {
            throw new NotPublished();
        }
        try {
            if (ledger.show(meetingId, recording)) {
                deeds.shown(meeting, true, visitor);
            }
        } catch (PersistenceException refused) {
            // Pressed twice at once, and the other was quicker.
            if (!ledger.of(meetingId).contains(recordingId)) {
                throw refused;
            }
        }
    }

    /**
     * Shows a recording no longer.
     *
     * @throws org.webinar.Refusal when it is somebody else's
     */
    public void hide(long meetingId, String recordingId, Visitor visitor) {
        Meeting meeting = mine(meetingId, visitor);
        if (ledger.of(meetingId).contains(recordingId)) {
            ledger.hide(recordingId);
            deeds.shown(meeting, false, visitor);
        }
    }

    private Meeting mine(long meetingId, Visitor visitor) {
        Meeting meeting = meetings.byId(meetingId);
        rights.checkPublishRecordings(visitor, meeting);
        return meeting;
    }

    /** The recordings that the audience of an event is shown. The caller has looked who asks. */
    public List<Shown> ofEvent(long eventId) {
        return ledger.ofEvent(eventId);
    }

    /**
     * Where a recording can be watched now: its server may have moved it, and gives some addresses for one use only.
     *
     * @param visitor null for strangers
     * @throws NotPublished when it can't be watched any more, or not yet again
     * @throws org.webinar.Refusal when the audience of this event is shown no such recording, or not before its end, or the
     *     visitor may not watch the event
     * @throws RecordingOutOfReach when BigBlueButton does not play its part
     */
    public URI watch(long eventId, long shownId, Visitor visitor, Keys keys) {
        boolean over = events.one(eventId, visitor, keys).over(clock.instant());
        String recordingId =
                ledger.recording(eventId, shownId).filter(shown -> over).orElseThrow(NoSuchRecording::new);
        return TURNSTILE
                .pass(() -> found(recordingId))
                .flatMap(Recording::forAudience)
                .map(playback -> URI.create(playback.url()))
                .filter(this::mayLeadTo)
                .orElseThrow(NotPublished::new);
    }

    private boolean mayLeadTo(URI playback) {
        boolean may = recordings.mayLeadTo(playback);
        if (!may) {
            LOG.log(
                    Level.WARNING,
                    "webinar: an audience is not led to a recording at {0}, which webinar.recording.hosts does not name",
                    playback.getHost());
        }
        return may;
    }

    private Optional<Recording> found(String recordingId) {
        try {
            return recordings.one(recordingId);
        } catch (RecordingsAway | RecordingsRefused away) {
            LOG.log(Level.WARNING, "webinar: an audience finds no way to its recording: {0}", away.getMessage());
            throw new RecordingOutOfReach();
        }
    }
}
