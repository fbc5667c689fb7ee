package org.webinar.settings;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The settings of logins: who tells who somebody is, and how Pod tells it. */
public final class LoginCatalogue {
    private static final BigDecimal LONGEST_TIMEOUT = BigDecimal.valueOf(3);

    /** Who tells who somebody is. */
    public static final Setting<List<String>> IDENTITY = Setting.of(
            "webinar.identity",
            "password",
            LoginCatalogue::list,
            "Who tells who somebody is, in this order, with commas between: `pod-session` (whoever has signed in to"
                    + " Pod), `password` (our own form), `cas`, `oidc`, `ldap`, `header`, and the names of plugins.");

    /** The first who administers. */
    public static final Setting<String> FIRST_ADMINISTRATOR = Setting.of(
            "webinar.first.administrator",
            "admin",
            Function.identity(),
            "User name of the first administrator, who is made at the start of an installation without Pod in which nobody"
                    + " administers.");

    /** The password of the first who administers. */
    public static final Setting<String> FIRST_PASSWORD = Setting.secret(
            "webinar.first.password",
            "",
            Function.identity(),
            "The first administrator's password, 12 characters at least; nobody is made while it is empty. Once the account is"
                    + " there it is not looked at any more, and may be taken out.");

    /** Where strangers are sent. */
    public static final Setting<URI> POD_LOGIN = Setting.of(
            "webinar.pod.login",
            "/authentication_login/",
            URI::create,
            "Pod's page for signing in: a path on our host, or an absolute address; `referrer` is added.");

    /** Where people sign out. */
    public static final Setting<URI> POD_LOGOUT = Setting.of(
            "webinar.pod.logout",
            "/authentication_logout/",
            URI::create,
            "Pod's page for signing out: a path on our host, or an absolute address.");

    /** Keys that Pod had before. */
    public static final Setting<List<String>> SECRET_KEY_FALLBACKS = Setting.secret(
            "SECRET_KEY_FALLBACKS",
            "",
            LoginCatalogue::list,
            "Secret keys that Pod had before and still honours, with commas between; a comma inside one is written `\\,`.");

    /** Django's cookie. */
    public static final Setting<String> SESSION_COOKIE_NAME =
            Setting.of("SESSION_COOKIE_NAME", "sessionid", Function.identity(), "Name of Pod's session cookie.");

    /** Where Django keeps its sessions. */
    public static final Setting<SessionEngine> SESSION_ENGINE = Setting.of(
            "SESSION_ENGINE",
            "redis_sessions.session",
            SessionEngine::of,
            "Where Pod keeps its sessions: `redis_sessions.session`, `django.contrib.sessions.backends.db` or"
                    + " `django.contrib.sessions.backends.cached_db`.");

    /** Redis. */
    public static final Setting<String> SESSION_REDIS_HOST = Setting.of(
            "SESSION_REDIS_HOST", "127.0.0.1", Function.identity(), "Host of the Redis that has Pod's sessions.");

    /** Redis. */
    public static final Setting<Integer> SESSION_REDIS_PORT =
            Setting.of("SESSION_REDIS_PORT", "6379", Readings::positive, "Its port.");

    /** Redis. */
    public static final Setting<Integer> SESSION_REDIS_DB =
            Setting.of("SESSION_REDIS_DB", "4", Integer::valueOf, "Number of its database.");

    /** Redis. */
    public static final Setting<String> SESSION_REDIS_PREFIX = Setting.of(
            "SESSION_REDIS_PREFIX", "session", Function.identity(), "What its keys begin with, before a colon.");

    /** Redis. */
    public static final Setting<String> SESSION_REDIS_PASSWORD =
            Setting.secret("SESSION_REDIS_PASSWORD", "", Function.identity(), "Its password, when it has one.");

    /** Redis. */
    public static final Setting<Duration> SESSION_REDIS_SOCKET_TIMEOUT = Setting.of(
            "SESSION_REDIS_SOCKET_TIMEOUT",
            "1",
            LoginCatalogue::seconds,
            "Seconds after which it counts as away, up to 3; fractions with a point.");

    /** Django's ways in. */
    public static final Setting<Set<String>> AUTHENTICATION_BACKENDS = Setting.of(
            "AUTHENTICATION_BACKENDS",
            "pod.main.auth_backend.SiteBackend,django.contrib.auth.backends.ModelBackend,"
                    + "django_cas_ng.backends.CASBackend,pod.authentication.backends.ShibbBackend,"
                    + "pod.authentication.backends.OIDCBackend",
            Catalogue::words,
            "Pod's ways in whose sessions count here, with commas between.");

    /** Better hashes at a login. */
    public static final Setting<Boolean> PASSWORD_REHASH = Setting.of(
            "webinar.password.rehash",
            "true",
            Readings::yesOrNo,
            "Whether a login at our own form replaces a weaker hash by Django's default, as a login in Pod does; it ends"
                    + " the person's other sessions.");

    /** Django's default. */
    public static final Setting<Integer> PASSWORD_ITERATIONS = Setting.of(
            "webinar.password.iterations",
            "600000",
            Readings::positive,
            "Iterations of Django's default hash: 600000 in Django 4.2 (Pod 4), 260000 in Django 3.2 (Pod 3).");

    private LoginCatalogue() {}

    static List<Setting<?>> all() {
        return List.of(
                IDENTITY,
                FIRST_ADMINISTRATOR,
                FIRST_PASSWORD,
                POD_LOGIN,
                POD_LOGOUT,
                SECRET_KEY_FALLBACKS,
                SESSION_COOKIE_NAME,
                SESSION_ENGINE,
                SESSION_REDIS_HOST,
                SESSION_REDIS_PORT,
                SESSION_REDIS_DB,
                SESSION_REDIS_PREFIX,
                SESSION_REDIS_PASSWORD,
                SESSION_REDIS_SOCKET_TIMEOUT,
                AUTHENTICATION_BACKENDS,
                PASSWORD_REHASH,
                PASSWORD_ITERATIONS);
    }

    static List<String> list(String text) {
        return Arrays.stream(text.split("(?<!\\\\),"))
                .map(word -> word.strip().replace("\\,", ","))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Duration seconds(String text) {
        BigDecimal seconds = new BigDecimal(text.strip());
        if (seconds.signum() <= 0 || seconds.compareTo(LONGEST_TIMEOUT) > 0) {
            throw new IllegalArgumentException("out of bounds");
        }
        return Duration.ofMillis(seconds.movePointRight(3).longValue());
    }
}
