package org.webinar.gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where a further stream of a gateway is published; the first one's place is Pod's row. */
@Entity
@Table(name = "webinar_gateway_slot")
public class FurtherSlot {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "gateway_id")
    private Long gatewayId;

    private int slot;

    private String rtmp;

    @Column(name = "broadcaster_id")
    private Long broadcasterId;

    protected FurtherSlot() {}

    FurtherSlot(long gatewayId, int slot, String rtmp, long broadcasterId) {
        this.gatewayId = gatewayId;
        this.slot = slot;
        this.rtmp = rtmp;
        this.broadcasterId = broadcasterId;
    }

    /** Publishes elsewhere from now on. */
    void publish(String address, long broadcaster) {
        rtmp = address;
        broadcasterId = broadcaster;
    }

    long id() {
        return id;
    }

    long gatewayId() {
        return gatewayId;
    }

    int slot() {
        return slot;
    }

    /** Where it is pushed to, with the stream key: a secret. */
    String rtmp() {
        return rtmp;
    }

    long broadcasterId() {
        return broadcasterId;
    }
}
