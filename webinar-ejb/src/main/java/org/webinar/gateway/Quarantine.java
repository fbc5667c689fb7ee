package org.webinar.gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A machine that has not confirmed its stop and may still be sending. */
@Entity
@Table(name = "webinar_gateway_quarantine")
public class Quarantine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "gateway_id")
    private Long gatewayId;

    @Column(name = "channel_gateway_id")
    private Long channelGatewayId;

    @Column(name = "channel_slot")
    private int channelSlot;

    @Column(name = "session_id")
    private Long sessionId;

    @Column(name = "meeting_id")
    private Long meetingId;

    private Instant since;

    protected Quarantine() {}

    Quarantine(long gatewayId, ChannelId channel, long sessionId, long meetingId, Instant since) {
        this.gatewayId = gatewayId;
        this.channelGatewayId = channel.gatewayId();
        this.channelSlot = channel.slot();
        this.sessionId = sessionId;
        this.meetingId = meetingId;
        this.since = since;
    }

    /** The machine. */
    public long gatewayId() {
        return gatewayId;
    }

    ChannelId channel() {
        return new ChannelId(channelGatewayId, channelSlot);
    }

    /** Of which live session the work was. */
    public long sessionId() {
        return sessionId;
    }

    long meetingId() {
        return meetingId;
    }

    public Instant since() {
        return since;
    }
}
