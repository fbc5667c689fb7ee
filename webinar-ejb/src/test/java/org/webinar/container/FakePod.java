package org.webinar.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;
import org.webinar.handover.FilmFiles;
import org.webinar.handover.HandoverBroken;
import org.webinar.handover.HandoverRefused;
import org.webinar.handover.NewVideo;
import org.webinar.handover.PodVideos;
import org.webinar.handover.Transfer;
import org.webinar.handover.Trouble;
import org.webinar.recording.Playback;
import org.webinar.recording.VideoFiles;

/** Servers of films, and a Pod that takes them: what each does with one film is told by a word in its address. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FakePod implements PodVideos, FilmFiles, VideoFiles {
    private static final byte[] FILM = {1, 2, 3};

    private final List<NewVideo> added = new CopyOnWriteArrayList<>();
    private final List<String> encoded = new CopyOnWriteArrayList<>();
    private final Map<String, Trouble> troubles = new ConcurrentHashMap<>();
    private volatile boolean slow;

    /** From now on this person's videos meet this trouble; null for none. */
    void trouble(String username, Trouble trouble) {
        if (trouble == null) {
            troubles.remove(username);
        } else {
            troubles.put(username, trouble);
        }
    }

    /** From now on films come without an end, until they are not wanted any more. */
    void beSlow(boolean so) {
        slow = so;
    }

    /** Those with this name of a file. */
    List<NewVideo> added(String fileName) {
        return added().stream()
                .filter(video -> video.fileName().equals(fileName))
                .toList();
    }

    List<NewVideo> added() {
        return List.copyOf(added);
    }

    List<String> encoded() {
        return List.copyOf(encoded);
    }

    @Override
    public Optional<URI> of(Playback video) {
        return Optional.of(URI.create(video.url() + "video-0.m4v"));
    }

    @Override
    public void fetch(URI source, Path target, long most, LongConsumer length, Transfer transfer) {
        length.accept(FILM.length);
        for (long moved = 1; slow; moved++) {
            if (!transfer.moved(moved)) {
                throw new HandoverBroken(Trouble.RECORDING_AWAY, "not wanted any more");
            }
            Thread.onSpinWait();
        }
        try {
            Files.write(target, FILM);
        } catch (java.io.IOException full) {
            throw new HandoverBroken(Trouble.NO_ROOM, full.getMessage());
        }
    }

    @Override
    public Optional<String> find(String username, String reference) {
        return added.stream()
                .filter(video -> video.description().contains(reference))
                .map(FakePod::slug)
                .findFirst();
    }

    @Override
    public String add(NewVideo video, Path file, Transfer transfer) {
        Trouble trouble = troubles.get(video.username());
        if (trouble == Trouble.POD_AWAY) {
            // It has it, and its answer gets lost.
            added.add(video);
            throw new HandoverBroken(trouble, "502");
        }
        if (trouble != null) {
            throw new HandoverRefused(trouble, "401");
        }
        added.add(video);
        return slug(video);
    }

    private static String slug(NewVideo video) {
        return "0001-" + video.fileName().replaceAll("\\W", "");
    }

    @Override
    public void encode(String slug) {
        encoded.add(slug);
    }
}
