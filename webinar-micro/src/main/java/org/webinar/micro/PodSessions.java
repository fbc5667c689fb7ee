package org.webinar.micro;

import java.util.List;
import java.util.Set;
import org.webinar.micro.python.Value;

/** Where Pod keeps the sessions of people who have signed in, and what of it can be read from outside of Django. */
final class PodSessions {
    /** Said when nothing in the file says where Redis is, for a Redis elsewhere would be missed without a word. */
    static final List<String> DEFAULTS = List.of(
            "# Pod's sessions are in Redis, and nothing here says where: as in Pod by default at 127.0.0.1, port 6379,",
            "# database 4. If it is elsewhere, set SESSION_REDIS_HOST, SESSION_REDIS_PORT and SESSION_REDIS_DB.");

    private static final String REDIS = "redis_sessions.session";
    private static final Set<String> READABLE =
            Set.of(REDIS, "django.contrib.sessions.backends.db", "django.contrib.sessions.backends.cached_db");

    private PodSessions() {}

    /** The engine as our setting; without a value when nobody but Django can read what it keeps. */
    static EnvironmentLine engine(Value value) {
        return value.plain()
                .filter(engine -> !READABLE.contains(engine.strip()))
                .map(engine -> EnvironmentLine.unread("is " + engine + ", which only Django can read"
                        + (engine.endsWith(".cache") ? ", also when the cache is a Redis" : "")
                        + ". Choose django.contrib.sessions.backends.cached_db in Pod, whose table we read, or let people"
                        + " sign in here by WEBINAR_IDENTITY=password"))
                .orElseGet(() -> EnvironmentLine.of(value));
    }

    /** Whether they are in a Redis that can be read; null for a file that says nothing, as Pod's default is. */
    static boolean inRedis(Value engine) {
        return engine == null || engine.plain().filter(REDIS::equals).isPresent();
    }
}
