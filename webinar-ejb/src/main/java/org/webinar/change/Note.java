package org.webinar.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is to be written down of a deed.
 *
 * @param deed what was done
 * @param thing to what
 * @param differences what is different now; never null
 */
public record Note(Deed deed, Thing thing, List<Difference> differences) {
    public Note {
        differences = List.copyOf(differences);
    }

    /** A deed that says everything itself. */
    public static Note of(Deed deed, Thing thing) {
        return new Note(deed, thing, List.of());
    }

    /** A change of a thing. */
    @SafeVarargs
    public static Note changed(Thing thing, Optional<Difference>... differences) {
        List<Difference> told = new ArrayList<>();
        for (Optional<Difference> difference : differences) {
            difference.ifPresent(told::add);
        }
        return new Note(Deed.CHANGED, thing, told);
    }

    /** Whether there is anything to be written down: a form that was saved as it was changes nothing. */
    public boolean tells() {
        return deed != Deed.CHANGED || !differences.isEmpty();
    }
}
