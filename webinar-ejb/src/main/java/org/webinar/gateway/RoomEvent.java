package org.webinar.gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An event that Pod shows on a broadcaster, whether or not a webinar is behind it (Pod's table, only read here). */
@Entity
@Table(name = "live_event")
public class RoomEvent {
    @Id
    private Long id;

    @Column(name = "broadcaster_id")
    private Long broadcasterId;

    @Column(name = "start_date")
    private Instant start;

    @Column(name = "end_date")
    private Instant end;

    protected RoomEvent() {}
}
