package org.webinar.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.webinar.recording.ForgedReadyNotice;
import org.webinar.recording.NoSuchRecording;
import org.webinar.recording.Playback;
import org.webinar.recording.ReadyNotice;
import org.webinar.recording.Recording;
import org.webinar.recording.RecordingState;
import org.webinar.recording.Recordings;

/** A server that has recorded what tests say; each room has one recording at most. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FakeRecordings implements Recordings {
    private final Map<String, Recording> byRoom = new ConcurrentHashMap<>();

    /** A video of this room is in this state from now on. */
    Recording become(String room, RecordingState state) {
        Recording recording = recording("r-" + room, state);
        byRoom.put(room, recording);
        return recording;
    }

    private static Recording recording(String id, RecordingState state) {
        Playback video = new Playback(Playback.Format.VIDEO, "video", "https://bbb.example/" + id + "/", 60L, 1L);
        Instant now = Instant.now();
        return new Recording(id, "Cours", state, now.minusSeconds(3600), now, 3L, 1L, List.of(video));
    }

    @Override
    public List<Recording> of(Collection<String> roomNames) {
        return roomNames.stream().filter(byRoom::containsKey).map(byRoom::get).toList();
    }

    @Override
    public Optional<Recording> one(String recordingId) {
        return byRoom.values().stream()
                .filter(recording -> recording.id().equals(recordingId))
                .findFirst();
    }

    @Override
    public void publish(String recordingId, boolean published) {
        one(recordingId).orElseThrow(NoSuchRecording::new);
        become(room(recordingId), published ? RecordingState.PUBLISHED : RecordingState.UNPUBLISHED);
    }

    @Override
    public void delete(String recordingId) {
        byRoom.remove(room(recordingId));
    }

    private static String room(String recordingId) {
        return recordingId.substring("r-".length());
    }

    /** The name of a room stands for a notice that is signed. */
    @Override
    public ReadyNotice read(String signed) {
        if (!byRoom.containsKey(signed)) {
            throw new ForgedReadyNotice();
        }
        return new ReadyNotice(signed, byRoom.get(signed).id());
    }
}
