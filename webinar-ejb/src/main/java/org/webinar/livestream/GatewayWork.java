package org.webinar.livestream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.webinar.gateway.Promise;

/** Which gateway sends a session, when it was asked to, and what it calls that. */
@Embeddable
class GatewayWork {
    @Column(name = "gateway_id")
    private Long gatewayId;

    /** Null for the gateway's own channel, as of sessions from before there were others. */
    @Column(name = "channel_gateway_id")
    private Long channelGatewayId;

    @Column(name = "channel_slot")
    private Integer channelSlot;

    @Column(name = "gateway_asked_at")
    private Instant askedAt;

    @Column(name = "gateway_handle")
    private String handle;

    protected GatewayWork() {}

    GatewayWork(long gatewayId) {
        this.gatewayId = gatewayId;
    }

    /** Leaves it to this gateway; what another one called its work means nothing to it. */
    void leaveTo(Promise promise) {
        if (!promise.machine().id().equals(gatewayId)) {
            handle = null;
        }
        gatewayId = promise.machine().id();
        channelGatewayId = promise.channel().gatewayId();
        channelSlot = promise.channel().slot();
    }

    void asked(Instant now) {
        askedAt = now;
    }

    void agreed(String itsWord) {
        handle = itsWord;
    }

    /** Is to be asked anew; the handle stays, for the last try may have to be stopped first. */
    void forgetAsking() {
        askedAt = null;
    }

    long gatewayId() {
        return gatewayId;
    }

    /** The gateway in whose setup its channel stands. */
    long channelGatewayId() {
        return channelGatewayId == null ? gatewayId : channelGatewayId;
    }

    /** Which of that one's channels. */
    int channelSlot() {
        return channelSlot == null ? 1 : channelSlot;
    }

    /** When it was asked to start; null before. */
    Instant askedAt() {
        return askedAt;
    }

    /** What the gateway calls its work; empty when it said nothing, or its answer was lost. */
    String handle() {
        return handle == null ? "" : handle;
    }
}
