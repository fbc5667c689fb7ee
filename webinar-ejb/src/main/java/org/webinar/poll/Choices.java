package org.webinar.poll;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What somebody chooses in a poll.
 *
 * @param places numbers of the options, from nought; never null
 */
public record Choices(Set<Integer> places) {
    /** Nothing yet. */
    public static final Choices NONE = new Choices(Set.of());

    private static final int MOST = 10;

    /**
     * Takes what a page sends.
     *
     * @param places may be null
     */
    public static Choices of(Collection<Integer> places) {
        if (places == null || places.stream().anyMatch(place -> place == null || place < 0 || place >= MOST)) {
            throw new ChoiceUnfit();
        }
        return new Choices(new TreeSet<>(places));
    }

    /** Whether they can be chosen in a poll with so many options. */
    boolean fit(int options, boolean multiple) {
        return !places.isEmpty()
                && (multiple || places.size() == 1)
                && places.stream().allMatch(place -> place < options);
    }

    boolean has(int place) {
        return places.contains(place);
    }

    /** A bit for each place. */
    int bits() {
        return places.stream().mapToInt(place -> 1 << place).sum();
    }

    static Choices ofBits(int bits) {
        return new Choices(IntStream.range(0, MOST)
                .filter(place -> (bits & 1 << place) != 0)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
