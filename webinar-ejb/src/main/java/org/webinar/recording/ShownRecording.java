package org.webinar.recording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A recording that its owner shows on the live page once the webinar is over. Where it lies, its server is asked each time. */
@Entity
@Table(name = "webinar_recording_shown")
public class ShownRecording {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "recording_id")
    private String recordingId;

    @Column(name = "meeting_id")
    private Long meetingId;

    /** Null when the server did not say. */
    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "shown_at")
    private Instant shownAt;

    protected ShownRecording() {}

    ShownRecording(long meetingId, Recording recording, Instant now) {
        this.meetingId = meetingId;
        this.recordingId = recording.id();
        this.startsAt = recording.start();
        this.shownAt = now;
    }

    Long meetingId() {
        return meetingId;
    }

    String recordingId() {
        return recordingId;
    }

    Shown view() {
        return new Shown(id, startsAt);
    }
}
