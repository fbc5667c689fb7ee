package org.webinar.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A meeting as other programs see it (Pod's table, only read here). */
@Entity
@Table(name = "meeting")
public class ListedMeeting {
    @Id
    private Long id;

    private String name;

    @Column(name = "meeting_id")
    private String slug;

    @Column(name = "start_at")
    private Instant startAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "owner_id")
    private Integer ownerId;

    @Column(name = "is_personal")
    private boolean personal;

    @Column(name = "is_webinar")
    private boolean webinar;

    @Column(name = "site_id")
    private Integer siteId;

    protected ListedMeeting() {}

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The number and the name as they stand in addresses. */
    public String slug() {
        return slug;
    }

    public Instant startAt() {
        return startAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Integer ownerId() {
        return ownerId;
    }

    /** Whether it is somebody's own room. */
    public boolean personal() {
        return personal;
    }

    public boolean webinar() {
        return webinar;
    }

    public Integer siteId() {
        return siteId;
    }
}
