package org.webinar.livestream;

import java.util.OptionalLong;
import org.webinar.Port;

/** Looks at the stream as a viewer's player does: the only witness that can't be fooled. */
@Port
public interface StreamProbe {

    /**
     * How far the playlist has come.
     *
     * @param hls address of a media playlist or of a master playlist with at least one variant
     * @return number of the newest segment; empty when there is no playlist now, for whatever reason
     */
    OptionalLong newestSegment(String hls);
}
