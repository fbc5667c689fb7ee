package org.webinar.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A live gateway as other programs see it, without what drives it (Pod's table, only read here). */
@Entity
@Table(name = "meeting_livegateway")
public class ListedGateway {
    @Id
    private Long id;

    @Column(name = "rtmp_stream_url")
    private String rtmp;

    @Column(name = "broadcaster_id")
    private Long broadcasterId;

    @Column(name = "site_id")
    private Integer siteId;

    protected ListedGateway() {}

    public Long id() {
        return id;
    }

    /** Where it pushes to; Pod shows it to its administration, and so do we. */
    public String rtmp() {
        return rtmp;
    }

    public Long broadcasterId() {
        return broadcasterId;
    }

    public Integer siteId() {
        return siteId;
    }
}
