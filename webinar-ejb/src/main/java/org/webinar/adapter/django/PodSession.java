package org.webinar.adapter.django;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.webinar.identity.Account;
import org.webinar.identity.Accounts;
import org.webinar.identity.SessionRows;
import org.webinar.identity.SessionStore;
import org.webinar.limits.Allowance;
import org.webinar.settings.LoginCatalogue;
import org.webinar.settings.SessionEngine;
import org.webinar.settings.Settings;
import org.webinar.spi.identity.HasLoginPage;
import org.webinar.spi.identity.Probed;
import org.webinar.spi.identity.RecognisesRequests;
import org.webinar.spi.identity.RequestFacts;

/**
 * Whoever has signed in to Pod is signed in here: Django's session cookie, followed to its session and its account, in
 * Django's own order. Nothing of Django's is written, deleted or prolonged.
 */
@ApplicationScoped
class PodSession implements RecognisesRequests, HasLoginPage, Probed {
    private static final Logger LOG = Logger.getLogger(PodSession.class.getName());

    /** Django makes 32 characters, its column holds 40, and it refuses less than 8. */
    private static final Pattern KEY = Pattern.compile("[a-z0-9]{8,40}");

    /** A session that nobody has: asking for it tells whether the store answers. */
    private static final String NOBODYS = "0".repeat(32);

    private final Settings settings;
    private final SessionRows rows;
    private final SessionStore redis;
    private final Accounts accounts;
    private final ShortMemory memory;
    private final Allowance complaints = new Allowance(1, Duration.ofMinutes(1));

    /** For the container's proxy. */
    PodSession() {
        this(null, null, null, null, null);
    }

    @Inject
    PodSession(Settings settings, SessionRows rows, SessionStore redis, Accounts accounts, Clock clock) {
        this.settings = settings;
        this.rows = rows;
        this.redis = redis;
        this.accounts = accounts;
        this.memory = new ShortMemory(clock);
    }

    @Override
    public String name() {
        return "pod-session";
    }

    @Override
    public Optional<String> whoSends(RequestFacts request) {
        Optional<String> cookie = request.cookie(settings.get(LoginCatalogue.SESSION_COOKIE_NAME))
                .filter(value -> KEY.matcher(value).matches());
        Optional<String> remembered = cookie.flatMap(memory::whoHas);
        if (remembered.isPresent()) {
            return remembered;
        }
        Optional<String> found = cookie.flatMap(this::session).flatMap(this::username);
        found.ifPresent(username -> memory.remember(cookie.get(), username));
        return found;
    }

    private Optional<String> session(String key) {
        return settings.get(LoginCatalogue.SESSION_ENGINE) == SessionEngine.REDIS ? redis.find(key) : rows.find(key);
    }

    private Optional<String> username(String session) {
        SecretKeys keys = SecretKeys.of(settings);
        if (!SessionText.isSigned(session, keys)) {
            complain("a session of Pod's is not signed with this SECRET_KEY: Pod and we must have the same");
            return Optional.empty();
        }
        return SessionText.json(session)
                .flatMap(SessionUser::in)
                .filter(this::knownBackend)
                .flatMap(user -> accounts.numbered(user.id())
                        .filter(Account::welcome)
                        .filter(account -> keys.isAuthHash(user.authHash(), account.password()))
                        .map(Account::username));
    }

    private boolean knownBackend(SessionUser user) {
        boolean known = settings.get(LoginCatalogue.AUTHENTICATION_BACKENDS).contains(user.backend());
        if (!known) {
            complain("a session of Pod's comes from a backend that AUTHENTICATION_BACKENDS does not name");
        }
        return known;
    }

    private void complain(String what) {
        if (complaints.take(what).isEmpty()) {
            LOG.log(Level.WARNING, "webinar: {0}", what);
        }
    }

    @Override
    public URI login(URI wanted) {
        URI page = settings.get(LoginCatalogue.POD_LOGIN);
        String separator = page.getQuery() == null ? "?" : "&";
        return URI.create(
                page + separator + "referrer=" + URLEncoder.encode(wanted.toString(), StandardCharsets.UTF_8));
    }

    @Override
    public URI logout() {
        return settings.get(LoginCatalogue.POD_LOGOUT);
    }

    @Override
    public void probe() {
        session(NOBODYS);
    }
}
