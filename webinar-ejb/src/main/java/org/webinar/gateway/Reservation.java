package org.webinar.gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.webinar.time.TimeSlot;

/**
 * A machine and a channel promised to a meeting for a slot; stands until it is released. A meeting has one promise, and
 * beside it, while it is rehearsed on an earlier day, what it uses for that.
 */
@Entity
@Table(name = "webinar_gateway_reservation")
public class Reservation {
    /** Whoever runs over the end is believed to go on for so long. */
    static final Duration OVERRUN = Duration.ofMinutes(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "gateway_id")
    private Long gatewayId;

    @Column(name = "channel_gateway_id")
    private Long channelGatewayId;

    @Column(name = "channel_slot")
    private int channelSlot;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Column(name = "standing_meeting_id")
    private Long standingMeetingId;

    @Column(name = "slot_start")
    private Instant slotStart;

    @Column(name = "slot_end")
    private Instant slotEnd;

    @Column(name = "taken_from")
    private Instant takenFrom;

    @Column(name = "taken_until")
    private Instant takenUntil;

    @Column(name = "working_since")
    private Instant workingSince;

    @Column(name = "released_at")
    private Instant releasedAt;

    protected Reservation() {}

    /** What is promised for later, and stands as the meeting's. */
    static Reservation standing(long meetingId, TimeSlot slot, Choice choice) {
        Reservation promise = new Reservation();
        promise.meetingId = meetingId;
        promise.standingMeetingId = meetingId;
        promise.moveTo(choice, slot);
        return promise;
    }

    /** What is used on another day than the promised one. */
    static Reservation besides(long meetingId, TimeSlot slot, Choice choice) {
        Reservation use = standing(meetingId, slot, choice);
        use.standingMeetingId = null;
        return use;
    }

    /** Promises this machine and this channel for this slot instead. */
    void moveTo(Choice choice, TimeSlot slot) {
        slotStart = slot.start();
        slotEnd = slot.end();
        takeFor(choice);
    }

    /** Takes this machine and this channel for as long as the choice says; what was planned stays as it was. */
    void takeFor(Choice choice) {
        gatewayId = choice.machine().id();
        channelGatewayId = choice.channel().gatewayId();
        channelSlot = choice.channel().slot();
        takenFrom = choice.taken().start();
        takenUntil = choice.taken().end();
    }

    /** Ends at another time; the margins stay. */
    void endAt(Instant end, Duration by) {
        slotEnd = end;
        takenUntil = takenUntil.plus(by);
    }

    /** Is being used from now on. */
    void begin(Instant now) {
        workingSince = now;
    }

    /** Gives machine and channel back. */
    void release(Instant now) {
        standingMeetingId = null;
        workingSince = null;
        releasedAt = now;
    }

    PromiseSummary summary() {
        return new PromiseSummary(
                id, gatewayId, channelGatewayId, channelSlot, slot(), taken(), stands(), workingSince, releasedAt);
    }

    long gatewayId() {
        return gatewayId;
    }

    ChannelId channel() {
        return new ChannelId(channelGatewayId, channelSlot);
    }

    long meetingId() {
        return meetingId;
    }

    /** Whether it is the meeting's promise for the planned slot. */
    boolean stands() {
        return standingMeetingId != null;
    }

    boolean working() {
        return workingSince != null;
    }

    TimeSlot slot() {
        return new TimeSlot(slotStart, slotEnd);
    }

    /** The slot with the margins. */
    TimeSlot taken() {
        return new TimeSlot(takenFrom, takenUntil);
    }

    /** When others can't have it: a live past its end is as busy as any (Pod's defect G6). */
    TimeSlot busy(Instant now) {
        Instant soon = now.plus(OVERRUN);
        return new TimeSlot(takenFrom, working() && soon.isAfter(takenUntil) ? soon : takenUntil);
    }
}
