package org.webinar.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.webinar.meeting.Meeting;

/**
 * Pod's note that a recording has become a video, and by whom: Pod's own list of recordings reads it. Unlike Pod we write it
 * only once that is so.
 */
@Entity
@Table(name = "meeting_internalrecording")
public class InternalRecording {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @Column(name = "start_at")
    private Instant startAt;

    @Column(name = "owner_id")
    private Integer ownerId;

    @Column(name = "site_id")
    private Integer siteId;

    @Column(name = "source_url")
    private String sourceUrl;

    @Column(name = "uploaded_to_pod_by_id")
    private Integer uploadedBy;

    @Column(name = "recording_id")
    private String recordingId;

    @Column(name = "meeting_id")
    private Long meetingId;

    protected InternalRecording() {}

    InternalRecording(Meeting meeting, Handover handover, Instant now) {
        this.name = handover.title();
        this.startAt = now;
        this.ownerId = meeting.ownerId();
        this.siteId = meeting.siteId();
        this.recordingId = handover.recordingId();
        this.meetingId = meeting.id();
        uploaded(handover);
    }

    /** It is in Pod since this handover. */
    void uploaded(Handover handover) {
        uploadedBy = handover.askedBy();
        sourceUrl = handover.sourceUrl();
    }
}
