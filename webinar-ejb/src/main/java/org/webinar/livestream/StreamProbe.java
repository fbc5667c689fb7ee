package org.webinar.livestream;

import org.webinar.Port;

/** Looks at the stream as a viewer's player does: the only witness that can't be fooled. */
@Port
public interface StreamProbe {

    /**
     * How far the playlist has come, or what is in the way of those who want to watch.
     *
     * @param hls address of a media playlist or of a master playlist with at least one variant
     */
    Glimpse look(String hls);
}
