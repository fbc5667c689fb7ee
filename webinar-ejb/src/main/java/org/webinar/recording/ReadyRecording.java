package org.webinar.recording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A recording that BigBlueButton has called ready, and of which its meeting's owners have to be told. */
@Entity
@Table(name = "webinar_recording_ready")
public class ReadyRecording {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "recording_id")
    private String recordingId;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Column(name = "ready_at")
    private Instant readyAt;

    @Column(name = "told_at")
    private Instant toldAt;

    protected ReadyRecording() {}

    ReadyRecording(long meetingId, String recordingId, Instant now) {
        this.meetingId = meetingId;
        this.recordingId = recordingId;
        this.readyAt = now;
    }

    /** Those who have to know of it have been written to. */
    void told(Instant now) {
        toldAt = now;
    }

    boolean isTold() {
        return toldAt != null;
    }

    Long id() {
        return id;
    }

    Long meetingId() {
        return meetingId;
    }
}
