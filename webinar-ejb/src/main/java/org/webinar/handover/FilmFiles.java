package org.webinar.handover;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.webinar.Port;

/** Fetches files of videos from the servers on which recordings lie. */
@Port
public interface FilmFiles {
    /**
     * Fetches a file, or what is still missing of it.
     *
     * @param source where it lies
     * @param target what is there of it already, if anything; afterwards all of it
     * @param most how many bytes it may have; 0 for any number
     * @param length is told how long it is, before anything comes
     * @param transfer is told how far it is
     * @throws HandoverBroken when it breaks off; what has come stays
     * @throws HandoverRefused when we may not look there, or it is too large for us
     */
    void fetch(URI source, Path target, long most, LongConsumer length, Transfer transfer);
}
