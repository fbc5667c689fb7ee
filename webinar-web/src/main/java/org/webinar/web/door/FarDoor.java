package org.webinar.web.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.webinar.identity.Identities;
import org.webinar.identity.Login;
import org.webinar.identity.Newcomers;
import org.webinar.site.CurrentSite;
import org.webinar.site.Host;
import org.webinar.spi.identity.Arrival;
import org.webinar.spi.identity.Departure;
import org.webinar.spi.identity.IdentityTrouble;
import org.webinar.spi.identity.Introduced;
import org.webinar.spi.identity.SignedIn;
import org.webinar.spi.identity.SignsInElsewhere;

/**
 * People who sign in at somebody else's page: the way there and back. What has to be remembered between goes with the browser,
 * sealed, so that it may come back to another of our servers.
 */
@ApplicationScoped
class FarDoor {
    private static final Logger LOG = Logger.getLogger(FarDoor.class.getName());

    static final String BACK = "/login/back/";

    private static final String WAY = "/login/with/";

    private final Identities identities;
    private final Newcomers newcomers;
    private final Door door;
    private final WayCookie way;
    private final CurrentSite site;
    private final SignInLog log;

    /** For the container's proxy. */
    FarDoor() {
        this(null, null, null, null, null, null);
    }

    @Inject
    FarDoor(Identities identities, Newcomers newcomers, Door door, WayCookie way, CurrentSite site, SignInLog log) {
        this.identities = identities;
        this.newcomers = newcomers;
        this.door = door;
        this.way = way;
        this.site = site;
        this.log = log;
    }

    /** Where the way to a provider begins; {@code next} is added. */
    static String address(String provider) {
        return WAY + URLEncoder.encode(provider, StandardCharsets.UTF_8);
    }

    /**
     * The page to which the browser is sent; empty when there is no such provider.
     *
     * @param wanted path to which the person wants to come in the end
     */
    Optional<String> depart(HttpServletRequest request, HttpServletResponse response, String name, String wanted) {
        site.askedAt(new Host(request.getServerName(), request.getServerPort()));
        return identities.elsewhere(name).map(provider -> {
            try {
                Departure departure = provider.depart(comeBack(provider));
                way.keep(request, response, new WayCookie.Way(name, wanted, departure.memory()));
                return departure.page().toString();
            } catch (IdentityTrouble trouble) {
                identities.complain(provider, trouble);
                return Door.explanation("away", wanted);
            }
        });
    }

    /** Where the browser goes that has come back; empty when there is no such provider. */
    Optional<String> arrive(HttpServletRequest request, HttpServletResponse response, String name) {
        site.askedAt(new Host(request.getServerName(), request.getServerPort()));
        return identities.elsewhere(name).map(provider -> {
            List<WayCookie.Kept> ways = way.brought(request).stream()
                    .filter(kept -> kept.way().provider().equals(name))
                    .toList();
            for (WayCookie.Kept kept : ways) {
                Optional<String> page = letIn(request, response, provider, kept.way());
                if (page.isPresent()) {
                    way.drop(response, kept);
                    return page.get();
                }
            }
            log.cameBackWithNothing(request, name);
            return Door.explanation(
                    "refused",
                    ways.stream().findFirst().map(kept -> kept.way().wanted()).orElse(SafePath.HOME));
        });
    }

    /** The provider tells by its memory whether the browser has come back by this way; empty when it has not. */
    private Optional<String> letIn(
            HttpServletRequest request, HttpServletResponse response, SignsInElsewhere provider, WayCookie.Way kept) {
        try {
            return provider.arrive(new Arrival(comeBack(provider), query(request), kept.memory()))
                    .map(person -> letIn(request, response, provider, person)
                            .map(hitch -> refused(request, provider.name(), hitch, kept.wanted()))
                            .orElse(kept.wanted()));
        } catch (IdentityTrouble trouble) {
            identities.complain(provider, trouble);
            return Optional.of(Door.explanation("away", kept.wanted()));
        }
    }

    /** Lets in who is proven; returns why not, in a word, when there is no account or it is closed. */
    private Optional<String> letIn(
            HttpServletRequest request, HttpServletResponse response, SignsInElsewhere provider, Introduced person) {
        Optional<String> account = newcomers.welcome(person.person().username(), provider.origin(), person.profile());
        if (account.isEmpty()) {
            return Optional.of("nobody");
        }
        Login login = new Login(
                provider.name(), new SignedIn(account.get(), person.person().seal()));
        if (door.letIn(request, response, login, person.there()).isEmpty()) {
            return Optional.of("closed");
        }
        log.cameIn(request, login.username(), login.provider());
        return Optional.empty();
    }

    private String refused(HttpServletRequest request, String provider, String why, String wanted) {
        log.refusedElsewhere(request, provider, why);
        return Door.explanation(why, wanted);
    }

    private URI comeBack(SignsInElsewhere provider) {
        return site.address().resolve(BACK + URLEncoder.encode(provider.name(), StandardCharsets.UTF_8));
    }

    private static Map<String, String> query(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(parameter -> parameter.getValue().length > 0)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, parameter -> parameter.getValue()[0]));
    }
}
