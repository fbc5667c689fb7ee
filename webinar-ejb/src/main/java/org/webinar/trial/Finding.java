package org.webinar.trial;

import org.webinar.Outage;
import org.webinar.gateway.NoSuchDriver;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.Text;

/** Why a step failed, in words that say what to do. */
public enum Finding {
    UNREACHABLE,
    UNTRUSTED,
    UNAUTHORIZED,
    FULL,
    REFUSED,
    UNINTELLIGIBLE,
    MISCONFIGURED,
    /** BigBlueButton does not play its part. */
    ROOM_SERVER,
    /** The gateway agreed, and nobody entered the room. */
    NOBODY_ENTERED,
    /** The bot is in the room, and no picture comes out. */
    NO_PICTURE,
    /** A picture moves although the bot is not in the room: somebody else publishes there. */
    FOREIGN_PICTURE,
    /** The picture stood still. */
    FROZEN,
    /** The room was closed meanwhile. */
    ROOM_GONE,
    /** The gateway has not said that it stopped. */
    STOP_UNCONFIRMED,
    /** It says that it stopped, and its bot is in the room still. */
    STILL_INSIDE,
    /** It says that it stopped, and the playlist grows still. */
    STILL_SENDING;

    static Finding of(GatewayTrouble.Kind kind) {
        return switch (kind) {
            case UNREACHABLE -> UNREACHABLE;
            case UNTRUSTED -> UNTRUSTED;
            case UNAUTHORIZED -> UNAUTHORIZED;
            case FULL -> FULL;
            case REFUSED -> REFUSED;
            case OTHER_DIALECT, UNINTELLIGIBLE -> UNINTELLIGIBLE;
            case MISCONFIGURED -> MISCONFIGURED;
        };
    }

    static Finding of(Throwable trouble) {
        if (trouble instanceof GatewayTrouble said) {
            return of(said.kind());
        }
        if (trouble instanceof Outage) {
            return ROOM_SERVER;
        }
        return trouble instanceof NoSuchDriver || trouble instanceof IllegalArgumentException
                ? MISCONFIGURED
                : UNINTELLIGIBLE;
    }

    /** What the machine said itself; of drivers that break their contract only the name, for the rest may hold anything. */
    static Text ownWords(Throwable trouble) {
        boolean known = trouble instanceof GatewayTrouble || trouble instanceof Outage;
        return Text.same(known ? trouble.getMessage() : trouble.getClass().getSimpleName());
    }
}
