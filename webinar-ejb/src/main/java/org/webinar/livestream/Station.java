package org.webinar.livestream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.webinar.gateway.Promise;

/** Which machine sends a session, and to which channel. */
@Embeddable
class Station {
    @Column(name = "gateway_id")
    private Long gatewayId;

    /** Null for the gateway's own channel, as of sessions from before there were others. */
    @Column(name = "channel_gateway_id")
    private Long channelGatewayId;

    @Column(name = "channel_slot")
    private Integer channelSlot;

    protected Station() {}

    Station(long gatewayId) {
        this.gatewayId = gatewayId;
    }

    /** Leaves it to this machine and this channel. */
    void leaveTo(Promise promise) {
        gatewayId = promise.machine().id();
        channelGatewayId = promise.channel().gatewayId();
        channelSlot = promise.channel().slot();
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
}
