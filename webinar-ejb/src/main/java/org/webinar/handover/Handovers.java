package org.webinar.handover;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.webinar.identity.Visitor;
import org.webinar.limits.Allowance;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.MeetingLedger;
import org.webinar.recording.Films;
import org.webinar.recording.NoVideoFile;
import org.webinar.recording.Recording;
import org.webinar.rights.Rights;

/** Recordings become videos in Pod, as drafts of whoever wishes it. Writes wishes down; {@link HandoverRounds} carries them out. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Handovers {
    private static final Allowance ASKS = new Allowance(30, Duration.ofHours(1));
    private static final int LONGEST_TITLE = 250;

    private final MeetingLedger meetings;
    private final Films films;
    private final HandoverWishes wishes;
    private final PodAddress pod;
    private final Rights rights;

    /** For the container's proxy. */
    public Handovers() {
        this(null, null, null, null, null);
    }

    @Inject
    Handovers(MeetingLedger meetings, Films films, HandoverWishes wishes, PodAddress pod, Rights rights) {
        this.meetings = meetings;
        this.films = films;
        this.wishes = wishes;
        this.pod = pod;
        this.rights = rights;
    }

    /** Whether the administrator has said where Pod is, and who we are there. */
    public boolean offered() {
        return pod.known();
    }

    /**
     * How far those of a meeting are, by BigBlueButton's words for the recordings; what machines said of it is for those who
     * may ask the doctor.
     *
     * @throws org.webinar.Refusal when it is somebody else's
     */
    public Map<String, HandoverView> of(long meetingId, Visitor visitor) {
        seen(meetingId, visitor);
        boolean all = rights.mayAskDoctor(visitor);
        return wishes.of(meetingId).stream()
                .map(wish -> all ? wish : wish.withoutDetail())
                .collect(Collectors.toMap(HandoverView::recordingId, Function.identity()));
    }

    /**
     * BigBlueButton's words for those that Pod notes as its own already.
     *
     * @throws org.webinar.Refusal when it is somebody else's
     */
    public Set<String> notedByPod(long meetingId, Visitor visitor) {
        seen(meetingId, visitor);
        return wishes.notedByPod(meetingId);
    }

    private Meeting seen(long meetingId, Visitor visitor) {
        Meeting meeting = meetings.byId(meetingId);
        rights.checkSeeRecordings(visitor, meeting);
        return meeting;
    }

    /** Where the video is found in Pod, once it is there. */
    public Optional<URI> addressOf(HandoverView handover) {
        return Optional.ofNullable(handover.slug()).flatMap(pod::of);
    }

    /**
     * Wishes that the recording becomes a video of this person's. Pressed twice, it is one.
     *
     * @throws NoPod when we know none
     * @throws HandedOverTooOften when the person has wished that for many
     * @throws org.webinar.Refusal when there is no video, or the meeting is somebody else's
     * @throws org.webinar.Outage when BigBlueButton does not play its part
     */
    public void ask(long meetingId, String recordingId, Visitor visitor) {
        Meeting meeting = seen(meetingId, visitor);
        if (!offered()) {
            throw new NoPod();
        }
        ASKS.take(visitor.userId()).ifPresent(seconds -> {
            throw new HandedOverTooOften(seconds);
        });
        Recording recording = films.recording(meeting, recordingId);
        if (!recording.film()) {
            throw new NoVideoFile();
        }
        try {
            wishes.ask(meetingId, recordingId, title(recording, meeting), visitor.userId());
        } catch (PersistenceException refused) {
            // Pressed twice at once, and the other was quicker.
            if (!of(meetingId, visitor).containsKey(recordingId)) {
                throw refused;
            }
        }
    }

    private static String title(Recording recording, Meeting meeting) {
        String title = recording.name().isBlank() ? meeting.name() : recording.name();
        return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
    }

    /**
     * Takes the wish back, while Pod does not have the video.
     *
     * @throws TooLateToCancel when it has
     * @throws org.webinar.Refusal when it is neither this person's wish nor his or her meeting
     */
    public void cancel(long meetingId, String recordingId, Visitor visitor) {
        HandoverView wish = of(meetingId, visitor).get(recordingId);
        if (wish != null) {
            if (!mayCancel(meetingId, wish, visitor)) {
                rights.checkPublishRecordings(visitor, meetings.byId(meetingId));
            }
            wishes.cancel(recordingId);
        }
    }

    /** Whether this person may take it back: whose wish it was, and whoever decides about the recordings. */
    public boolean mayCancel(long meetingId, HandoverView wish, Visitor visitor) {
        return wish.askedBy() == visitor.userId() || rights.mayPublishRecordings(visitor, meetings.byId(meetingId));
    }
}
