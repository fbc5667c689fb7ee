package org.webinar.recording;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.webinar.Port;

/** Where recordings are kept; BigBlueButton in production. */
@Port
public interface Recordings {
    /**
     * The recordings of these rooms, in no order, deleted ones too. What can't be read of one does not keep the others away.
     *
     * @throws org.webinar.Outage when the server does not play its part
     */
    List<Recording> of(Collection<String> roomNames);

    /** Whether all are at one place: where nothing can be heard of one room, the next need not be asked for. */
    default boolean areTogether() {
        return true;
    }

    /**
     * One that is made; empty when it is not there, or still in the making or deleted.
     *
     * @throws org.webinar.Outage when the server does not play its part
     */
    Optional<Recording> one(String recordingId);

    /**
     * Lets everybody who has its address watch it, or nobody.
     *
     * @throws NoSuchRecording when it is not there
     * @throws org.webinar.Outage when the server does not play its part
     */
    void publish(String recordingId, boolean published);

    /**
     * Deletes one for good. One that is not there is a success.
     *
     * @throws org.webinar.Outage when the server does not play its part
     */
    void delete(String recordingId);

    /**
     * Reads the server's notice that a recording is ready.
     *
     * @param signed what came, as text
     * @throws ForgedReadyNotice when it is not signed by our server
     */
    ReadyNotice read(String signed);

    /** Whether our own addresses may lead browsers on to this one, which nobody has named but the server that has the recording. */
    default boolean mayLeadTo(URI playback) {
        return true;
    }
}
