package org.webinar.livestream;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a player would find at the address of a stream.
 *
 * @param newestSegment number of the newest segment; empty when there is no playlist with segments
 * @param target how long a segment may be, as the playlist says; nought when it says nothing
 * @param obstacle what is in the way of viewers; empty also when nobody has sent anything yet (404, an empty playlist)
 */
public record Glimpse(OptionalLong newestSegment, Duration target, Optional<Obstacle> obstacle) {
    /** Nobody sends, and nothing is wrong. */
    public static final Glimpse NOTHING = new Glimpse(OptionalLong.empty(), Duration.ZERO, Optional.empty());

    /** What may be in the way of those who want to watch, and of us. */
    public enum Obstacle {
        /** The host has no address. */
        HOST_UNKNOWN,
        /** No connection, or no answer in time. */
        UNREACHABLE,
        /** The server's certificate is not one that browsers trust. */
        UNTRUSTED,
        /** It wants to know who asks: 401 or 403. */
        FORBIDDEN,
        /** It answers with an error of its own: 500 and above. */
        BROKEN,
        /** What lies there is something else than a playlist, or the address is none. */
        NO_PLAYLIST
    }

    /** A playlist with segments. */
    public static Glimpse at(long newestSegment, Duration target) {
        return new Glimpse(OptionalLong.of(newestSegment), target, Optional.empty());
    }

    /** No picture, for this reason. */
    public static Glimpse behind(Obstacle obstacle) {
        return new Glimpse(OptionalLong.empty(), Duration.ZERO, Optional.of(obstacle));
    }
}
