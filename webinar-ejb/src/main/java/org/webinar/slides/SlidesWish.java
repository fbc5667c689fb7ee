package org.webinar.slides;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What somebody wants a room to open with.
 *
 * @param lines the files, the one that is shown first first
 * @param asRead numbers of those that the person had read there
 */
public record SlidesWish(List<SlidesLine> lines, Set<Long> asRead) implements Serializable {
    public SlidesWish {
        lines = List.copyOf(lines);
        asRead = Set.copyOf(asRead);
    }
}
