package org.webinar.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.webinar.livestream.RoomNames;
import org.webinar.meeting.Meeting;

/** The recordings of a meeting under all names that its room has had. */
@ApplicationScoped
class MeetingRecordings {
    private static final Comparator<Recording> LATEST_FIRST = Comparator.comparing(
                    Recording::start, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .reversed();

    private final RoomNames roomNames;
    private final Recordings recordings;

    MeetingRecordings() {
        this(null, null);
    }

    @Inject
    MeetingRecordings(RoomNames roomNames, Recordings recordings) {
        this.roomNames = roomNames;
        this.recordings = recordings;
    }

    /**
     * All of them, the latest first.
     *
     * @throws org.webinar.Outage when BigBlueButton does not play its part
     */
    List<Recording> of(Meeting meeting) {
        return recordings.of(roomNames.of(meeting)).stream()
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** See {@link Recordings#areTogether}. */
    boolean areTogether() {
        return recordings.areTogether();
    }

    /**
     * This one, if it is one of this meeting's.
     *
     * @throws NoSuchRecording when it is not
     * @throws org.webinar.Outage when BigBlueButton does not play its part
     */
    Recording one(Meeting meeting, String recordingId) {
        return of(meeting).stream()
                .filter(recording -> recording.id().equals(recordingId))
                .findFirst()
                .orElseThrow(NoSuchRecording::new);
    }
}
