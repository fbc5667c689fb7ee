package org.webinar.livestream;

import java.io.Serializable;
import java.util.Objects;

/**
 * Pages of other sites that a live page shows, as they stand in Pod's row or are wished.
 *
 * @param below address of the page below the picture; empty for none
 * @param height how high that one is, in pixels; nought for as high as is good
 * @param aside address of the page beside it; empty for none
 * @param video number of the video in Pod that is shown while there is no picture; null for none
 */
public record Frames(String below, int height, String aside, Long video) implements Serializable {
    /** No page at all. */
    public static final Frames NONE = new Frames("", 0, "", null);

    /** The lowest of them. */
    public static final int LOWEST = 100;

    /** The highest of them. */
    public static final int HIGHEST = 2000;

    /** As many characters as Pod's column holds. */
    public static final int LONGEST = 200;

    /** Where a page is shown. */
    public enum Place {
        BELOW,
        ASIDE
    }

    public Frames {
        below = below == null ? "" : below.strip();
        aside = aside == null ? "" : aside.strip();
    }

    /** Chooses for each part among what was read, what is wished and what stands there now. */
    private interface Choice {
        <T> T of(T read, T wish, T there);
    }

    private Frames choose(Frames wish, Frames there, Choice choice) {
        return new Frames(
                choice.of(below, wish.below, there.below),
                choice.of(height, wish.height, there.height),
                choice.of(aside, wish.aside, there.aside),
                choice.of(video, wish.video, there.video));
    }

    /** The parts that the wish changes on top of those that others have changed since these were read. */
    Frames merge(Frames wish, Frames there) {
        return choose(wish, there, Frames::merged);
    }

    private static <T> T merged(T read, T wish, T there) {
        return Objects.equals(wish, read) ? there : wish;
    }

    /** The same as these, but for the parts that both have changed, and not to the same: those as they stand there. */
    Frames seen(Frames wish, Frames there) {
        return choose(wish, there, Frames::contested);
    }

    private static <T> T contested(T read, T wish, T there) {
        return Objects.equals(wish, read) || Objects.equals(wish, there) ? read : there;
    }
}
