package org.webinar.gateway;

import org.webinar.spi.gateway.GatewayTrouble;

/** What has been observed of a gateway, once it was seen more than once; what people wish of it is its {@link Posture}. */
public enum Health {
    /** Nobody has looked yet. */
    UNKNOWN,
    ONLINE,
    /** It answers, and not as a gateway should. */
    UNHEALTHY,
    /** It does not answer. */
    OFFLINE,
    /** It needs a person: our token, its certificate or its setup is wrong. */
    MISCONFIGURED;

    /** What one answer says of it. */
    static Health of(GatewayTrouble.Kind trouble) {
        return switch (trouble) {
            case FULL -> ONLINE;
            case UNREACHABLE -> OFFLINE;
            case UNAUTHORIZED, UNTRUSTED, MISCONFIGURED -> MISCONFIGURED;
            case REFUSED, OTHER_DIALECT, UNINTELLIGIBLE -> UNHEALTHY;
        };
    }

    /** Whether a live may begin on it now; who has not been looked at gets the benefit of the doubt. */
    public boolean usable() {
        return this == UNKNOWN || this == ONLINE;
    }
}
