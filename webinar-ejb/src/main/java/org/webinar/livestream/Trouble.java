package org.webinar.livestream;

import org.webinar.spi.gateway.GatewayTrouble;

/** Why a live is not, or no longer, on air; each has its sentence in the bundles. */
public enum Trouble {
    /** Every gateway is promised to others at this time, or there is none. */
    NO_GATEWAY,
    GATEWAY_UNREACHABLE,
    /** Its certificate is not one that we trust. */
    GATEWAY_UNTRUSTED,
    GATEWAY_UNAUTHORIZED,
    GATEWAY_FULL,
    GATEWAY_REFUSED,
    GATEWAY_UNINTELLIGIBLE,
    /** It was not asked: something is missing in its settings, or could do harm there. */
    GATEWAY_MISCONFIGURED,
    /** The gateway agreed and never entered the room: address, certificate or form. */
    GATEWAY_NOT_IN_ROOM,
    /** The gateway is in the room and no picture came out: RTMP address, stream key or streaming server. */
    NO_PICTURE,
    /** The picture has stopped moving. */
    PICTURE_FROZEN,
    /** BigBlueButton did not answer when the room was to be closed; people may still be in it. */
    ROOM_NOT_CLOSED,
    /** The gateway did not confirm its stop; it may still be sending. */
    STOP_UNCONFIRMED;

    static Trouble of(GatewayTrouble.Kind kind) {
        return switch (kind) {
            case UNREACHABLE -> GATEWAY_UNREACHABLE;
            case UNAUTHORIZED -> GATEWAY_UNAUTHORIZED;
            case FULL -> GATEWAY_FULL;
            case REFUSED -> GATEWAY_REFUSED;
            case UNINTELLIGIBLE, OTHER_DIALECT -> GATEWAY_UNINTELLIGIBLE;
            case UNTRUSTED -> GATEWAY_UNTRUSTED;
            case MISCONFIGURED -> GATEWAY_MISCONFIGURED;
        };
    }
}
