package org.webinar.livestream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.webinar.gateway.Promise;

/** What ties a webinar to its event and its gateway (Pod's table); its status follows the {@link LiveSession}. */
@Entity
@Table(name = "meeting_livestream")
public class Livestream {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int status;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Column(name = "event_id")
    private Long eventId;

    @Column(name = "live_gateway_id")
    private Long gatewayId;

    protected Livestream() {}

    Livestream(long meetingId, long eventId, long gatewayId) {
        this.meetingId = meetingId;
        this.eventId = eventId;
        this.gatewayId = gatewayId;
    }

    long eventId() {
        return eventId;
    }

    long gatewayId() {
        return gatewayId;
    }

    /** Sends through this machine from now on: another one than planned, when the first was given to somebody else. */
    void use(Promise promise) {
        gatewayId = promise.machine().id();
    }

    /** Says in Pod's words where the session is. */
    void follow(int podStatus) {
        status = podStatus;
    }
}
