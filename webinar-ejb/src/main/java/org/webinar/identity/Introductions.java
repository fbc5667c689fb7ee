package org.webinar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.Port;
import org.webinar.site.CurrentSite;
import org.webinar.spi.identity.IdentityTrouble;
import org.webinar.spi.identity.Introduces;
import org.webinar.spi.identity.Profile;
import org.webinar.spi.identity.RequestFacts;

/**
 * Asks those who know more of people (a directory, a web server in front) when somebody comes, so that new people have
 * accounts and everybody the right groups. This stands in the way of every request: each person is asked for once in ten
 * minutes, in a minute when that was in vain, and nobody waits for a provider that has just been silent.
 */
@Port
@ApplicationScoped
public class Introductions {
    private static final Logger LOG = Logger.getLogger(Introductions.class.getName());
    private static final Duration ONCE_KNOWN = Duration.ofMinutes(10);
    private static final Duration IN_VAIN = Duration.ofMinutes(1);
    private static final long WAIT_SECONDS = 5;

    private final Identities identities;
    private final Newcomers newcomers;
    private final CurrentSite site;
    private final Clock clock;
    private final Rests<Key> rests;
    private final Map<String, Silence> silences = new ConcurrentHashMap<>();
    private final Map<Key, CountDownLatch> underWay = new ConcurrentHashMap<>();

    /** For the container's proxy. */
    public Introductions() {
        this(null, null, null, null);
    }

    @Inject
    Introductions(Identities identities, Newcomers newcomers, CurrentSite site, Clock clock) {
        this.identities = identities;
        this.newcomers = newcomers;
        this.site = site;
        this.clock = clock;
        this.rests = new Rests<>(clock);
    }

    /** Somebody has come by one of the providers; nothing happens for those who know no more than the name. */
    public void meet(Login login, RequestFacts request) {
        identities.introducer(login).ifPresent(introducer -> meet(introducer, login, request));
    }

    /** Somebody has just proved by a password who it is: the provider answers, so it is asked whatever was before. */
    public void greet(Login login, RequestFacts request) {
        rests.end(key(login));
        silences.remove(login.provider());
        meet(login, request);
    }

    private Key key(Login login) {
        return new Key(site.id(), login.provider(), login.username());
    }

    /** The first of several requests of a person asks, and may make the account; the others go on when it is there. */
    private void meet(Introduces introducer, Login login, RequestFacts request) {
        Key who = key(login);
        if (rests.has(who)) {
            return;
        }
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch earlier = underWay.putIfAbsent(who, done);
        if (earlier != null) {
            await(earlier);
            return;
        }
        try {
            // The earlier one may just have finished.
            if (!rests.has(who)) {
                introduce(introducer, login, request);
            }
        } finally {
            underWay.remove(who, done);
            done.countDown();
        }
    }

    private static void await(CountDownLatch earlier) {
        try {
            if (!earlier.await(WAIT_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(Level.FINE, "webinar: somebody comes in before it is known who that is");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void introduce(Introduces introducer, Login login, RequestFacts request) {
        Silence silence = silences.computeIfAbsent(introducer.name(), fresh -> new Silence(clock));
        if (!silence.isOver()) {
            return;
        }
        Optional<Profile> profile;
        try {
            profile = introducer.profile(login.username(), request);
            silence.end();
        } catch (IdentityTrouble trouble) {
            silence.begin();
            identities.complain(introducer, trouble);
            profile = Optional.empty();
        }
        // What can't be written throws, and the person does not rest.
        profile.ifPresent(known -> newcomers.welcome(login.username(), introducer.origin(), known));
        rests.begin(key(login), profile.isPresent() ? ONCE_KNOWN : IN_VAIN);
    }

    /** Whom we have met, where. */
    private record Key(int site, String provider, String username) {}
}
