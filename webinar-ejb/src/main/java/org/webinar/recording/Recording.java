package org.webinar.recording;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A recording of a meeting. Servers and balancers leave much of it out.
 *
 * @param id BigBlueButton's word for it
 * @param name the name that the meeting had; may be empty
 * @param state how far it is
 * @param start when it begins; null when the server does not say
 * @param end when it ends; null when the server does not say
 * @param participants how many were in the meeting; null when the server does not say
 * @param bytes how large it is; null when the server does not say
 * @param playbacks the ways to see it; never null, empty while it is not ready
 */
public record Recording(
        String id,
        String name,
        RecordingState state,
        Instant start,
        Instant end,
        Long participants,
        Long bytes,
        List<Playback> playbacks)
        implements Serializable {

    /** Whether there is something to be watched, be it published or not. */
    public boolean ready() {
        return state.made() && !playbacks.isEmpty();
    }

    /** Whether more of it is still to come. */
    public boolean pending() {
        return state.inProgress() || state.made() && playbacks.isEmpty();
    }

    /** Whether those who have its address find something there. */
    public boolean watchable() {
        return !playbacks.isEmpty()
                && state != RecordingState.UNPUBLISHED
                && state != RecordingState.BROKEN
                && state != RecordingState.DELETED;
    }

    /** Whether its owner may take it away: the server is not at work at it, and can read it. */
    public boolean deletable() {
        return !state.inProgress() && state != RecordingState.BROKEN && state != RecordingState.DELETED;
    }

    /**
     * How long it is: what its longest way to see it says, or else from its beginning to its end, though these are the
     * room's, which may have been open long before somebody pressed the button; empty when nothing is known.
     */
    public Optional<Duration> length() {
        return playbacks.stream()
                .filter(playback -> playback.format().shows())
                .map(Playback::minutes)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(Duration::ofMinutes)
                .or(this::roomsLength);
    }

    private Optional<Duration> roomsLength() {
        return start != null && end != null && end.isAfter(start)
                ? Optional.of(Duration.between(start, end))
                : Optional.empty();
    }

    /** Whether there is something for an audience, which everybody may watch. */
    public boolean showable() {
        return forAudience().isPresent();
    }

    /** Whether one of the ways to see it is a video. */
    public boolean film() {
        return playbacks.stream().anyMatch(playback -> playback.format() == Playback.Format.VIDEO);
    }

    /** What an audience is shown of it; empty when nothing of it is for them, or it is not published. */
    Optional<Playback> forAudience() {
        return playbacks.stream()
                .filter(playback -> state == RecordingState.PUBLISHED)
                .filter(playback -> playback.format().shows())
                .min(Comparator.comparing(Playback::format));
    }
}
