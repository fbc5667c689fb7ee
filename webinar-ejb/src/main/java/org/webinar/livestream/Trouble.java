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
    /** Everybody has left the room but the gateway. */
    ONLY_GATEWAY_LEFT,
    /** Neither the gateway nor anybody else can be seen: BigBlueButton does not answer. */
    ROOM_UNREACHABLE,
    /** The streaming server's name leads nowhere. */
    STREAM_HOST_UNKNOWN,
    STREAM_UNREACHABLE,
    /** Viewers can't play it: the streaming server's certificate is not one that browsers trust. */
    STREAM_UNTRUSTED,
    /** The streaming server wants to know who watches. */
    STREAM_FORBIDDEN,
    /** The streaming server answers with an error of its own. */
    STREAM_BROKEN,
    /** At the broadcaster's address lies something else than a playlist. */
    STREAM_NO_PLAYLIST,
    /** BigBlueButton did not answer when the room was to be closed; people may still be in it. */
    ROOM_NOT_CLOSED,
    /** The gateway did not confirm its stop; it may still be sending. */
    STOP_UNCONFIRMED;

    /** Whether the streaming server or the way to it is to blame, so that no other gateway would help. */
    boolean isOfStream() {
        return switch (this) {
            case STREAM_HOST_UNKNOWN,
                    STREAM_UNREACHABLE,
                    STREAM_UNTRUSTED,
                    STREAM_FORBIDDEN,
                    STREAM_BROKEN,
                    STREAM_NO_PLAYLIST -> true;
            default -> false;
        };
    }

    static Trouble of(Glimpse.Obstacle obstacle) {
        return switch (obstacle) {
            case HOST_UNKNOWN -> STREAM_HOST_UNKNOWN;
            case UNREACHABLE -> STREAM_UNREACHABLE;
            case UNTRUSTED -> STREAM_UNTRUSTED;
            case FORBIDDEN -> STREAM_FORBIDDEN;
            case BROKEN -> STREAM_BROKEN;
            case NO_PLAYLIST -> STREAM_NO_PLAYLIST;
        };
    }

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
