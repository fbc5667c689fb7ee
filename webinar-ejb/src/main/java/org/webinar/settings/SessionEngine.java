package org.webinar.settings;

/** Where Pod keeps the sessions of people who have signed in; other engines can't be read from outside of Django. */
public enum SessionEngine {
    /** Pod's default. */
    REDIS,
    /** The table django_session; also behind {@code cached_db}, whose cache is Django's own and may lag behind it. */
    DATABASE;

    static SessionEngine of(String module) {
        return switch (module.strip()) {
            case "redis_sessions.session" -> REDIS;
            case "django.contrib.sessions.backends.db", "django.contrib.sessions.backends.cached_db" -> DATABASE;
            default -> throw new IllegalArgumentException("not an engine that can be read from outside of Django");
        };
    }
}
