package org.webinar.gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which webinar an event is of, and on which gateway (Pod's table, only read here). */
@Entity
@Table(name = "meeting_livestream")
public class EventTie {
    @Id
    private Long id;

    @Column(name = "event_id")
    private Long eventId;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Column(name = "live_gateway_id")
    private Long gatewayId;

    protected EventTie() {}
}
