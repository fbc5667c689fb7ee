package org.webinar.spi.gateway;

import java.util.Set;

/**
 * What a probe has found.
 *
 * @param dialect the driver's word for how this gateway speaks, stored and given back in the address; lower-case letters,
 *     digits and hyphens, at most 40; never null, may be empty
 * @param words what answers, in words for the administrator, with what he should know about it; never null
 * @param abilities what this gateway can do beyond start and stop; never null
 */
public record Probed(String dialect, Text words, Set<Ability> abilities) {

    /** Keeps the abilities as they are now. */
    public Probed {
        abilities = Set.copyOf(abilities);
    }
}
