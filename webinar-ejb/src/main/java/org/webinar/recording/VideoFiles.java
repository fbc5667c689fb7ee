package org.webinar.recording;

import java.net.URI;
import java.util.Optional;
import org.webinar.Port;

/** Where the files of videos lie that servers show on pages. */
@Port
public interface VideoFiles {
    /**
     * The file behind this way to see a recording.
     *
     * @return empty when we may not look there, or find none
     * @throws org.webinar.Outage when the server does not play its part
     */
    Optional<URI> of(Playback video);
}
