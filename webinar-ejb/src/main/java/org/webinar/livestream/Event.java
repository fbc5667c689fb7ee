package org.webinar.livestream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.webinar.gateway.Broadcaster;
import org.webinar.meeting.Meeting;
import org.webinar.meeting.Slug;
import org.webinar.time.TimeSlot;

/** What the audience sees announced and comes to watch: a live event on a broadcaster (Pod's table). */
@Entity
@Table(name = "live_event")
public class Event {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String slug;
    private String title;
    private String description = "";

    @Column(name = "start_date")
    private Instant start;

    @Column(name = "end_date")
    private Instant end;

    @Column(name = "iframe_url")
    private String iframeUrl;

    @Column(name = "iframe_height")
    private Integer iframeHeight;

    @Column(name = "aside_iframe_url")
    private String asideIframeUrl;

    @Column(name = "is_draft")
    private boolean draft;

    @Column(name = "is_restricted")
    private boolean restricted;

    @Column(name = "is_auto_start")
    private boolean autoStart;

    @Column(name = "is_recording_stopped")
    private boolean recordingStopped;

    @Column(name = "max_viewers")
    private int maxViewers;

    @Column(name = "enable_transcription")
    private boolean transcription;

    @Column(name = "broadcaster_id")
    private Long broadcasterId;

    @Column(name = "owner_id")
    private Integer ownerId;

    @Column(name = "type_id")
    private Long typeId;

    protected Event() {}

    /** The event of a webinar, with the columns that Pod fills by itself (Pod: webinar_utils.create_livestream_event). */
    Event(Meeting meeting, long broadcasterId, long typeId) {
        slug = "new-" + UUID.randomUUID();
        title = meeting.name();
        TimeSlot slot = meeting.slot();
        start = slot.start();
        end = slot.end();
        ownerId = meeting.ownerId();
        this.broadcasterId = broadcasterId;
        this.typeId = typeId;
    }

    /** Pod numbers a slug with the row's number, known only once the row is there. */
    void takeSlugFromNumber() {
        slug = Slug.numbered(id, title);
    }

    /** Is watched on this broadcaster from now on. */
    void showOn(Broadcaster broadcaster) {
        broadcasterId = broadcaster.id();
    }

    public Long id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public TimeSlot slot() {
        return new TimeSlot(start, end);
    }

    public int ownerId() {
        return ownerId;
    }

    long broadcasterId() {
        return broadcasterId;
    }
}
