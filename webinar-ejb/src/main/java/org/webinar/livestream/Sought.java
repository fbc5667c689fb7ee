package org.webinar.livestream;

import java.io.Serializable;

/**
 * What somebody looks for among their meetings.
 *
 * @param words what stands in the name; empty for any, never null
 * @param show which of them
 * @param page counted from nought
 */
public record Sought(String words, Show show, int page) implements Serializable {
    /** All of them. */
    public static final Sought EVERYTHING = new Sought("", Show.ALL, 0);

    private static final int LONGEST = 100;
    private static final int LAST_PAGE = 100_000;

    /** A part of somebody's meetings. */
    public enum Show {
        /** What runs or is to come, and their own room. */
        ACTIVE,
        /** What is over. */
        PAST,
        /** Those with an audience. */
        WEBINARS,
        /** Those without one. */
        MEETINGS,
        /** Those for which one has to sign in, or to be in a group. */
        RESTRICTED,
        /** All. */
        ALL
    }

    public Sought {
        String spelt = words == null ? "" : words.replaceAll("\\p{Cc}", " ").strip();
        words = spelt.substring(
                0, spelt.offsetByCodePoints(0, Math.min(LONGEST, spelt.codePointCount(0, spelt.length()))));
        page = Math.max(0, Math.min(page, LAST_PAGE));
    }
}
