package org.webinar.web.administration;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.webinar.gateway.Health;
import org.webinar.gateway.Posture;

/**
 * A gateway as it stands in the list.
 *
 * @param id its number
 * @param name where it is driven
 * @param broadcasters where its pictures are watched
 * @param make the name of its make, and how it speaks
 * @param posture what the administrator wishes of it
 * @param health what has been observed
 * @param since since when it is so, in words; empty when nobody has looked
 * @param advice what is wrong and what to do; empty when nothing is
 * @param detail its own words on that; empty when it said none
 * @param slots how many are used now
 * @param next what it is promised to next, in words
 * @param trial number of the trial that runs on it; null when none does
 * @param zombie since when a work of it has not confirmed its stop, in words; empty when all have
 */
public record GatewayCard(
        long id,
        String name,
        List<String> broadcasters,
        String make,
        Posture posture,
        Health health,
        String since,
        String advice,
        String detail,
        String slots,
        List<String> next,
        Long trial,
        String zombie)
        implements Serializable {

    /** The style of the badge that says how it is. */
    public String healthStyle() {
        return switch (health) {
            case ONLINE -> "ready";
            case UNKNOWN -> "unknown";
            case UNHEALTHY, OFFLINE, MISCONFIGURED -> "failed";
        };
    }

    /** The style of the badge that says what is wished. */
    public String postureStyle() {
        return posture.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
