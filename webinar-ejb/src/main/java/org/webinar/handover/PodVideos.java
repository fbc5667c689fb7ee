package org.webinar.handover;

import java.nio.file.Path;
import java.util.Optional;
import org.webinar.Port;

/** Pod, as far as it takes videos. */
@Port
public interface PodVideos {
    /**
     * A video of this person in whose description this word stands: an answer may have been lost on its way.
     *
     * @return Pod's word for it
     * @throws HandoverBroken when Pod does not play its part
     * @throws HandoverRefused when Pod does not know us, or the person
     */
    Optional<String> find(String username, String reference);

    /**
     * Adds a video.
     *
     * @return Pod's word for it
     * @throws HandoverBroken when Pod does not play its part
     * @throws HandoverRefused when Pod does not take it
     */
    String add(NewVideo video, Path file, Transfer transfer);

    /**
     * Begins its encoding; one that is going on stays.
     *
     * @throws HandoverBroken when Pod does not play its part
     * @throws HandoverRefused when Pod knows no such video
     */
    void encode(String slug);
}
