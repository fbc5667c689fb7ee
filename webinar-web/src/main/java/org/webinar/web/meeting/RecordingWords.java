package org.webinar.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.webinar.handover.HandoverView;
import org.webinar.recording.Playback;
import org.webinar.recording.Recording;
import org.webinar.web.texts.ByteWords;
import org.webinar.web.texts.Sentences;

/** Recordings in words; what a server leaves out is left out. */
@Named
@RequestScoped
public class RecordingWords {
    private static final double MEGABYTE = 1_000_000;
    private static final double SMALLEST = 0.1;

    @Inject
    private Sentences sentences;

    /** What it is called. */
    public String title(Recording recording) {
        return recording.name().isBlank() ? sentences.of("recordings.nameless") : recording.name();
    }

    /** From when to when it was recorded. */
    public String when(Recording recording) {
        return recording.start() == null
                        || recording.end() == null
                        || recording.end().isBefore(recording.start())
                ? sentences.of("recordings.undated")
                : sentences.when(recording.start(), recording.end());
    }

    /** How long and how large it is, and how many were there. */
    public String facts(Recording recording) {
        List<String> facts = new ArrayList<>();
        recording.length().ifPresent(length -> facts.add(length(length)));
        if (recording.participants() != null) {
            facts.add(sentences.of("recordings.participants", recording.participants()));
        }
        if (recording.bytes() != null) {
            facts.add(size(recording.bytes()));
        }
        return String.join(" · ", facts);
    }

    /** How far BigBlueButton is with it, as far as anybody knows: since when it has been at it. */
    public String progress(Recording recording) {
        return recording.end() == null
                ? sentences.of("recordings.not-ready")
                : sentences.of("recordings.not-ready.since", recording.end());
    }

    /** What the way to see it is: the format in words, or the server's own word where we know none. */
    public String format(Playback playback) {
        return playback.format() == Playback.Format.OTHER
                ? playback.type()
                : sentences.of("recordings.format." + playback.format());
    }

    /** The same with its length and size, as far as the server says. */
    public String watch(Playback playback) {
        List<String> facts = new ArrayList<>();
        facts.add(format(playback));
        if (playback.minutes() != null && playback.minutes() > 0 && playback.format() != Playback.Format.NOTES) {
            facts.add(length(Duration.ofMinutes(playback.minutes())));
        }
        if (playback.bytes() != null) {
            facts.add(size(playback.bytes()));
        }
        return String.join(", ", facts);
    }

    /** How far it is on its way to Pod. */
    public String way(HandoverView handover) {
        String state = sentences.of("handover.state." + handover.state());
        return handover.counted()
                ? sentences.of(
                        "handover.progress",
                        state,
                        ByteWords.part(handover.done(), handover.total(), sentences),
                        ByteWords.of(handover.total(), sentences))
                : state;
    }

    /** When it is tried again. */
    public String nextTry(HandoverView handover) {
        return sentences.of("handover.next", handover.nextTry());
    }

    private String length(Duration length) {
        return length.compareTo(Duration.ofMinutes(1)) < 0
                ? sentences.of("recordings.short")
                : sentences.of("recordings.length", length);
    }

    private String size(long bytes) {
        return sentences.of("recordings.size", Math.max(SMALLEST, bytes / MEGABYTE));
    }
}
