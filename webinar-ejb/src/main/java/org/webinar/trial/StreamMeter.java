package org.webinar.trial;

import java.util.Optional;
import org.webinar.Port;

/** Reads a playlist more closely than the director of a live needs to. */
@Port
public interface StreamMeter {

    /**
     * What the playlist says now.
     *
     * @param hls address of a media playlist or of a master playlist with at least one variant
     * @return empty when there is no playlist with segments now, for whatever reason
     */
    Optional<Reading> read(String hls);
}
