package org.webinar.gateway;

import java.time.Duration;
import java.util.List;
import org.webinar.gateway.Ask.When;
import org.webinar.time.TimeSlot;

/**
 * A gateway as the choice sees it.
 *
 * @param id its number
 * @param siteId the site that it serves
 * @param posture what the administrator wishes
 * @param health what has been observed
 * @param slots how many streams it sends at once
 * @param priority the highest is taken first
 * @param setUp room before a live
 * @param tearDown room after it
 * @param channels its own, the first first
 */
record Machine(
        long id,
        int siteId,
        Posture posture,
        Health health,
        int slots,
        int priority,
        Duration setUp,
        Duration tearDown,
        List<Channel> channels) {

    /** What is taken of it: before what begins now there is no time left. */
    TimeSlot taken(Ask ask) {
        return ask.slot().widened(ask.when() == When.LATER ? setUp : Duration.ZERO, tearDown);
    }

    /** Whether it may be given to somebody who has not been promised it: health counts only for what begins now. */
    boolean offered(When when) {
        return posture == Posture.IN_SERVICE && fitFor(when);
    }

    /** Whether it may be used by somebody who has been promised it. */
    boolean kept(When when) {
        return when == When.AT_WORK || posture != Posture.OUT_OF_SERVICE && fitFor(when);
    }

    private boolean fitFor(When when) {
        return when != When.NOW || health.usable();
    }
}
