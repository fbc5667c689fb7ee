package org.webinar.gateway;

import java.time.Instant;
import java.util.List;
import org.webinar.Refusal;
import org.webinar.time.TimeSlot;

/** Every live gateway is promised to another webinar in this slot. */
public class NoGatewayFree extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient TimeSlot slot;
    private final transient List<Instant> nearest;

    /** Nobody has looked yet when one is free. */
    public NoGatewayFree(TimeSlot slot) {
        this(slot, List.of());
    }

    /** Says when one is free. */
    NoGatewayFree(TimeSlot slot, List<Instant> nearest) {
        super(slot, nearest);
        this.slot = slot;
        this.nearest = nearest;
    }

    TimeSlot slot() {
        return slot;
    }

    /** When it could begin instead, in the order of time; empty when nobody has looked or nothing was found. */
    public List<Instant> nearest() {
        return nearest == null ? List.of() : nearest;
    }
}
