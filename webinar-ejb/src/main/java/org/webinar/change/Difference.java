package org.webinar.change;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is different now.
 *
 * @param field what it is called in the bundles, behind {@code field.}
 * @param before what stood there; null when nothing did, or nobody is to be told
 * @param after what stands there now; null when nothing does, or nobody is to be told
 * @param told whether others may read what stands there: secrets have changed, and that is all
 */
public record Difference(String field, Object before, Object after, boolean told) {

    /**
     * A word of the bundles, so that everybody reads it in a language of his or her own.
     *
     * @param key its key
     */
    public record Word(String key) {}

    /** The difference, if there is one. Text, numbers, yes and no, moments, lengths and words keep their kind. */
    public static Optional<Difference> between(String field, Object before, Object after) {
        return Objects.equals(before, after)
                ? Optional.empty()
                : Optional.of(new Difference(field, kept(before), kept(after), true));
    }

    /** The same for what nobody is to be told. */
    public static Optional<Difference> untold(String field, Object before, Object after) {
        return Objects.equals(before, after) ? Optional.empty() : Optional.of(untold(field));
    }

    /** Something has changed that nobody is to be told. */
    public static Difference untold(String field) {
        return new Difference(field, null, null, false);
    }

    private static Object kept(Object value) {
        boolean known = value == null
                || value instanceof Boolean
                || value instanceof Instant
                || value instanceof Duration
                || value instanceof Word;
        return known ? value : value.toString();
    }
}
