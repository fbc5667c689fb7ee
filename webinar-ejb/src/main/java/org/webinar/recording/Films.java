package org.webinar.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.webinar.meeting.Meeting;

/** Where the files of recordings lie now. Whoever asks has looked who may know it. */
@ApplicationScoped
public class Films {
    private final MeetingRecordings recordings;
    private final VideoFiles files;

    /** For the container's proxy. */
    public Films() {
        this(null, null);
    }

    @Inject
    Films(MeetingRecordings recordings, VideoFiles files) {
        this.recordings = recordings;
        this.files = files;
    }

    /**
     * The recording, if it is one of this meeting's.
     *
     * @throws NoSuchRecording when it is not
     * @throws org.webinar.Outage when BigBlueButton does not play its part
     */
    public Recording recording(Meeting meeting, String recordingId) {
        return recordings.one(meeting, recordingId);
    }

    /**
     * The same with the file of its video.
     *
     * @throws NoSuchRecording when it is none of this meeting's
     * @throws NoVideoFile when there is no file, or it lies where we don't look
     * @throws org.webinar.Outage when BigBlueButton does not play its part
     */
    public Film of(Meeting meeting, String recordingId) {
        Recording recording = recording(meeting, recordingId);
        return recording.playbacks().stream()
                .filter(playback -> playback.format() == Playback.Format.VIDEO)
                .findFirst()
                .flatMap(files::of)
                .map(file -> new Film(recording, file))
                .orElseThrow(NoVideoFile::new);
    }
}
