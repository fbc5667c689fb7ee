package org.webinar.livestream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;

/** What of other sites an event has, and how much of it may be shown. */
@ApplicationScoped
class FrameBoard {
    private static final String IN_A_FRAME = "?is_iframe=true&loop=true";

    private final FrameRules rules;
    private final PodVideos videos;

    FrameBoard() {
        this(null, null);
    }

    @Inject
    FrameBoard(FrameRules rules, PodVideos videos) {
        this.rules = rules;
        this.videos = videos;
    }

    /** For those who watch; empty when there is nothing to show. */
    Optional<Surroundings> surroundings(Frames frames) {
        Surroundings shown = new Surroundings(
                rules.shown(frames.below()).orElse(null),
                frames.height() < 0 ? 0 : Math.min(frames.height(), Frames.HIGHEST),
                rules.shown(frames.aside()).orElse(null),
                page(frames).map(page -> page + IN_A_FRAME).orElse(null));
        boolean any = shown.below() != null || shown.aside() != null || shown.video() != null;
        return any ? Optional.of(shown) : Optional.empty();
    }

    /** For those who decide. */
    FrameSheet sheet(Frames frames) {
        return new FrameSheet(
                rules.hosts(),
                Stream.of(frames.below(), frames.aside())
                        .filter(address -> !address.isEmpty())
                        .filter(address -> rules.shown(address).isEmpty())
                        .toList(),
                videos.there(),
                page(frames).orElse(""));
    }

    private Optional<String> page(Frames frames) {
        return Optional.ofNullable(frames.video()).flatMap(videos::page);
    }

    /** See {@link FrameRules#check}. */
    void check(Frames wish, Frames before) {
        rules.check(wish, before);
    }

    /** See {@link PodVideos#number}. */
    long video(String address) {
        return videos.number(address);
    }
}
