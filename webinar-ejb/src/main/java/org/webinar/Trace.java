package org.webinar;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What went wrong where, without a word of what was said of it: messages of libraries repeat what they were given. */
public final class Trace {
    private static final int MOST_CAUSES = 5;
    private static final int MOST_PLACES = 4;

    private Trace() {}

    /** The kinds of the failure and of its causes, each with the places that it came through last. */
    public static String of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .map(cause -> cause.getClass().getSimpleName() + places(cause))
                .collect(Collectors.joining(", by "));
    }

    private static String places(Throwable cause) {
        return Stream.of(cause.getStackTrace())
                .limit(MOST_PLACES)
                .map(place -> place.getFileName() + ":" + place.getLineNumber())
                .collect(Collectors.joining(" < ", " (", ")"));
    }
}
