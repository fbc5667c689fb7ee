package org.webinar.sandbox.base;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads with a name that never keep the program alive. */
public final class Threads {
    private Threads() {}

    /** A factory of daemon threads called name-1, name-2 and so on. */
    public static ThreadFactory daemons(String name) {
        var count = new AtomicInteger();
        return task -> {
            var thread = new Thread(task, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
