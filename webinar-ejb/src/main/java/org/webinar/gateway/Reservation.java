package org.webinar.gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.webinar.time.TimeSlot;

/** A gateway promised to a meeting for a slot; stands until it is released. */
@Entity
@Table(name = "webinar_gateway_reservation")
public class Reservation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "gateway_id")
    private Long gatewayId;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Column(name = "standing_meeting_id")
    private Long standingMeetingId;

    @Column(name = "slot_start")
    private Instant slotStart;

    @Column(name = "slot_end")
    private Instant slotEnd;

    @Column(name = "released_at")
    private Instant releasedAt;

    protected Reservation() {}

    Reservation(long gatewayId, long meetingId, TimeSlot slot) {
        this.gatewayId = gatewayId;
        this.meetingId = meetingId;
        this.standingMeetingId = meetingId;
        this.slotStart = slot.start();
        this.slotEnd = slot.end();
    }

    long gatewayId() {
        return gatewayId;
    }

    long meetingId() {
        return meetingId;
    }

    TimeSlot slot() {
        return new TimeSlot(slotStart, slotEnd);
    }

    /** Promises this gateway for this slot instead. */
    void moveTo(Gateway gateway, TimeSlot slot) {
        gatewayId = gateway.id();
        slotStart = slot.start();
        slotEnd = slot.end();
    }

    /** Gives the gateway back. */
    void release(Instant now) {
        standingMeetingId = null;
        releasedAt = now;
    }
}
