package org.webinar.livestream;

import java.io.Serializable;

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
}
