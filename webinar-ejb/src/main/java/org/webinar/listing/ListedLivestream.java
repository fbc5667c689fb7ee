package org.webinar.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What ties a webinar to its event and its gateway (Pod's table, only read here). */
@Entity
@Table(name = "meeting_livestream")
public class ListedLivestream {
    @Id
    private Long id;

    private int status;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Column(name = "event_id")
    private Long eventId;

    @Column(name = "live_gateway_id")
    private Long gatewayId;

    protected ListedLivestream() {}

    public Long id() {
        return id;
    }

    /** Not started, in progress, stopped: 0, 1, 2. */
    public int status() {
        return status;
    }

    public Long meetingId() {
        return meetingId;
    }

    public Long eventId() {
        return eventId;
    }

    public Long gatewayId() {
        return gatewayId;
    }
}
