package org.webinar.recording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A server of which a test says what it has recorded, and whether it answers. */
class KnownRecordings implements Recordings {
    final List<Recording> all = new ArrayList<>();
    boolean away;
    boolean together = true;
    Optional<String> brokenRoom = Optional.empty();
    int looks;

    @Override
    public List<Recording> of(Collection<String> roomNames) {
        looks++;
        if (away || brokenRoom.filter(roomNames::contains).isPresent()) {
            throw new RecordingsAway("bbb.example");
        }
        return List.copyOf(all);
    }

    @Override
    public boolean areTogether() {
        return together;
    }

    @Override
    public Optional<Recording> one(String recordingId) {
        return all.stream()
                .filter(recording -> recording.id().equals(recordingId))
                .findFirst();
    }

    @Override
    public void publish(String recordingId, boolean published) {
        throw new AssertionError("nobody asked for that");
    }

    @Override
    public void delete(String recordingId) {
        throw new AssertionError("nobody asked for that");
    }

    @Override
    public ReadyNotice read(String signed) {
        return new ReadyNotice("0001-room", "r-1");
    }
}
