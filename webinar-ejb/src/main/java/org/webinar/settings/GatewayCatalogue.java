package org.webinar.settings;

import java.time.Duration;
import java.util.List;

/** The settings of the pool of gateways. */
public final class GatewayCatalogue {
    /** Room before a live. */
    public static final Setting<Duration> SET_UP = Setting.of(
            "webinar.gateway.set-up",
            "PT3M",
            Readings::notNegative,
            "How long before a webinar its gateway is kept free for it (ISO 8601); a gateway may have a time of its own.");

    /** Room after a live. */
    public static final Setting<Duration> TEAR_DOWN = Setting.of(
            "webinar.gateway.tear-down",
            "PT2M",
            Readings::notNegative,
            "How long after a webinar its gateway is kept free (ISO 8601); a gateway may have a time of its own.");

    /** How often gateways are looked at. */
    public static final Setting<Duration> WATCH = Setting.of(
            "webinar.gateway.watch",
            "PT1M",
            Readings::notNegative,
            "How long after one look at an idle gateway the next one follows (ISO 8601); ten times that for one that needs"
                    + " a person.");

    private GatewayCatalogue() {}

    static List<Setting<?>> all() {
        return List.of(SET_UP, TEAR_DOWN, WATCH);
    }
}
