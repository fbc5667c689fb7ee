package org.webinar.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A recording that was taken over from BigBlueButton (Pod's table, only read here). */
@Entity
@Table(name = "meeting_internalrecording")
public class ListedRecording {
    @Id
    private Long id;

    private String name;

    @Column(name = "start_at")
    private Instant startAt;

    @Column(name = "recording_id")
    private String recordingId;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Column(name = "site_id")
    private Integer siteId;

    protected ListedRecording() {}

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Instant startAt() {
        return startAt;
    }

    /** BigBlueButton's name for it; may be null. */
    public String recordingId() {
        return recordingId;
    }

    /** May be null. */
    public Long meetingId() {
        return meetingId;
    }

    public Integer siteId() {
        return siteId;
    }
}
