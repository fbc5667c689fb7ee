package org.webinar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.webinar.Port;
import org.webinar.limits.Allowance;
import org.webinar.site.CurrentSite;
import org.webinar.spi.identity.IdentityTrouble;
import org.webinar.spi.identity.Introduces;
import org.webinar.spi.identity.Profile;
import org.webinar.spi.identity.RequestFacts;

/**
 * Asks those who know more of people (a directory, a web server in front) when somebody comes, so that new people have
 * accounts and everybody the right groups. Each person at most once in ten minutes: this stands in the way of every request.
 */
@Port
@ApplicationScoped
public class Introductions {
    private final Allowance once = new Allowance(1, Duration.ofMinutes(10));
    private final Identities identities;
    private final Newcomers newcomers;
    private final CurrentSite site;

    /** For the container's proxy. */
    public Introductions() {
        this(null, null, null);
    }

    @Inject
    Introductions(Identities identities, Newcomers newcomers, CurrentSite site) {
        this.identities = identities;
        this.newcomers = newcomers;
        this.site = site;
    }

    /** Somebody has come by one of the providers; nothing happens for those who know no more than the name. */
    public void meet(Login login, RequestFacts request) {
        Key who = new Key(site.id(), login.provider(), login.username());
        identities
                .introducer(login)
                .filter(introducer -> once.take(who).isEmpty())
                .ifPresent(introducer -> {
                    Optional<Profile> profile = ask(introducer, login, request);
                    profile.ifPresent(known -> newcomers.welcome(login.username(), introducer.origin(), known));
                    if (profile.isEmpty()) {
                        once.giveBack(who);
                    }
                });
    }

    private Optional<Profile> ask(Introduces introducer, Login login, RequestFacts request) {
        try {
            return introducer.profile(login.username(), request);
        } catch (IdentityTrouble trouble) {
            identities.complain(introducer, trouble);
            return Optional.empty();
        }
    }

    /** Whom we have met, where. */
    private record Key(int site, String provider, String username) {}
}
