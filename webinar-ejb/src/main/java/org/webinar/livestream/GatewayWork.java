package org.webinar.livestream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.webinar.gateway.Gateway;

/** Which gateway sends a session, when it was asked to, and what it calls that. */
@Embeddable
class GatewayWork {
    @Column(name = "gateway_id")
    private Long gatewayId;

    @Column(name = "gateway_asked_at")
    private Instant askedAt;

    @Column(name = "gateway_handle")
    private String handle;

    protected GatewayWork() {}

    GatewayWork(long gatewayId) {
        this.gatewayId = gatewayId;
    }

    /** Leaves it to this gateway; what another one called its work means nothing to it. */
    void leaveTo(Gateway gateway) {
        if (!gateway.id().equals(gatewayId)) {
            handle = null;
        }
        gatewayId = gateway.id();
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

    /** When it was asked to start; null before. */
    Instant askedAt() {
        return askedAt;
    }

    /** What the gateway calls its work; empty when it said nothing, or its answer was lost. */
    String handle() {
        return handle == null ? "" : handle;
    }
}
