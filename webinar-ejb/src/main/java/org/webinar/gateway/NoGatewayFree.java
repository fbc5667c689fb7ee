package org.webinar.gateway;

import org.webinar.Refusal;
import org.webinar.time.TimeSlot;

/** Every live gateway is promised to another webinar in this slot. */
public class NoGatewayFree extends Refusal {
    private static final long serialVersionUID = 1L;

    NoGatewayFree(TimeSlot slot) {
        super(slot);
    }
}
