package org.webinar.listing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** A live event as other programs see it (Pod's table, only read here). */
@Entity
@Table(name = "live_event")
public class ListedEvent {
    @Id
    private Long id;

    private String title;

    @Column(name = "owner_id")
    private Integer ownerId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "live_event_additional_owners", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "user_id")
    @OrderBy
    private List<Integer> additionalOwnerIds;

    private String slug;
    private String description;

    @Column(name = "start_date")
    private Instant start;

    @Column(name = "end_date")
    private Instant end;

    @ManyToOne(optional = false)
    @JoinColumn(name = "broadcaster_id")
    private ListedBroadcaster broadcaster;

    @Column(name = "type_id")
    private Long typeId;

    @Column(name = "is_draft")
    private boolean draft;

    @Column(name = "is_restricted")
    private boolean restricted;

    @Column(name = "is_auto_start")
    private boolean autoStart;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "live_event_videos", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "video_id")
    @OrderBy
    private List<Long> videoIds;

    @Column(name = "thumbnail_id")
    private Long thumbnailId;

    @Column(name = "video_on_hold_id")
    private Long videoOnHoldId;

    @Column(name = "enable_transcription")
    private boolean transcription;

    protected ListedEvent() {}

    public Long id() {
        return id;
    }

    public String title() {
        return title;
    }

    public Integer ownerId() {
        return ownerId;
    }

    public List<Integer> additionalOwnerIds() {
        return additionalOwnerIds;
    }

    /** The number and the title as they stand in addresses. */
    public String slug() {
        return slug;
    }

    /** HTML. */
    public String description() {
        return description;
    }

    public Instant start() {
        return start;
    }

    public Instant end() {
        return end;
    }

    public ListedBroadcaster broadcaster() {
        return broadcaster;
    }

    public Long typeId() {
        return typeId;
    }

    public boolean draft() {
        return draft;
    }

    public boolean restricted() {
        return restricted;
    }

    /** Whether its recording starts by itself. */
    public boolean autoStart() {
        return autoStart;
    }

    public List<Long> videoIds() {
        return videoIds;
    }

    /** Number of its picture; may be null. */
    public Long thumbnailId() {
        return thumbnailId;
    }

    /** Number of the video that is shown while nothing is sent; may be null. */
    public Long videoOnHoldId() {
        return videoOnHoldId;
    }

    public boolean transcription() {
        return transcription;
    }
}
