package org.webinar.log;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The word of the live that a thread works for: while it does, each line that we log there carries it ({@link LiveStamp}).
 * What is handed to another thread has to say it anew there.
 */
public final class LiveWord {
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private LiveWord() {}

    /** The word by which the log's lines about a session are found. */
    public static String of(long sessionId) {
        return "live-" + sessionId;
    }

    /** Does something for a live. */
    public static void run(long sessionId, Runnable work) {
        get(sessionId, () -> {
            work.run();
            return null;
        });
    }

    /** Does something for a live, and answers what comes of it. */
    public static <T> T get(long sessionId, Supplier<T> work) {
        String before = CURRENT.get();
        CURRENT.set(of(sessionId));
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /** The same for what is done with a live or without. */
    public static <T> T get(Optional<Long> sessionId, Supplier<T> work) {
        return sessionId.isPresent() ? get(sessionId.get().longValue(), work) : work.get();
    }

    /** The word of the live that this thread works for now; null when for none. */
    static String current() {
        return CURRENT.get();
    }
}
