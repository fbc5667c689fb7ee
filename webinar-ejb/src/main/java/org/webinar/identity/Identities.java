package org.webinar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.webinar.Port;
import org.webinar.limits.Allowance;
import org.webinar.plugins.Plugins;
import org.webinar.settings.LoginCatalogue;
import org.webinar.settings.Settings;
import org.webinar.spi.identity.ChecksPasswords;
import org.webinar.spi.identity.HasLoginPage;
import org.webinar.spi.identity.IdentityProvider;
import org.webinar.spi.identity.IdentityTrouble;
import org.webinar.spi.identity.Introduces;
import org.webinar.spi.identity.Probed;
import org.webinar.spi.identity.RecognisesRequests;
import org.webinar.spi.identity.RequestFacts;
import org.webinar.spi.identity.SignedIn;
import org.webinar.spi.identity.SignsInElsewhere;

/**
 * The ways to tell who somebody is, in the order of the setting: our own, and those of the plugins folder. One that is in
 * trouble is named in the log, once a minute, and the others are asked.
 */
@Port
@ApplicationScoped
public class Identities {
    private static final Logger LOG = Logger.getLogger(Identities.class.getName());

    private final Allowance complaints = new Allowance(1, Duration.ofMinutes(1));
    private final List<IdentityProvider> providers = new ArrayList<>();

    /** For the container's proxy. */
    public Identities() {}

    @Inject
    Identities(@Any Instance<IdentityProvider> ours, Plugins plugins, Settings settings) {
        this(settings.get(LoginCatalogue.IDENTITY), both(ours, plugins.of(IdentityProvider.class)));
    }

    Identities(List<String> order, List<IdentityProvider> there) {
        Map<String, IdentityProvider> byName = new LinkedHashMap<>();
        there.forEach(provider -> byName.putIfAbsent(provider.name(), provider));
        for (String name : order) {
            if (byName.containsKey(name)) {
                providers.add(byName.get(name));
                LOG.log(Level.INFO, "webinar: identity provider {0}", name);
            } else {
                LOG.log(
                        Level.SEVERE,
                        "webinar: {0} names the identity provider {1}, and there are only {2}",
                        new Object[] {LoginCatalogue.IDENTITY.name(), name, byName.keySet()});
            }
        }
    }

    private static List<IdentityProvider> both(Iterable<IdentityProvider> ours, List<IdentityProvider> plugged) {
        List<IdentityProvider> all = new ArrayList<>();
        ours.forEach(all::add);
        all.addAll(plugged);
        return all;
    }

    /**
     * Who sends a request.
     *
     * @param request what is known of it
     * @param earlier how somebody signed in with a password before in the same session; empty when nobody did
     */
    public Finding whoSends(RequestFacts request, Optional<Login> earlier) {
        boolean uncertain = false;
        for (IdentityProvider provider : providers) {
            try {
                Optional<Login> login = ask(provider, request, earlier);
                if (login.isPresent()) {
                    return new Finding(login, false);
                }
            } catch (IdentityTrouble trouble) {
                complain(provider, trouble);
                uncertain = true;
            }
        }
        return new Finding(Optional.empty(), uncertain);
    }

    private static Optional<Login> ask(IdentityProvider provider, RequestFacts request, Optional<Login> earlier) {
        if (provider instanceof RecognisesRequests sharpEyed) {
            Optional<Login> found =
                    sharpEyed.whoSends(request).map(username -> new Login(provider.name(), new SignedIn(username, "")));
            if (found.isPresent()) {
                return found;
            }
        }
        return earlier.filter(login -> login.provider().equals(provider.name()))
                .filter(login -> stillHolds(provider, login.person()));
    }

    private static boolean stillHolds(IdentityProvider provider, SignedIn person) {
        if (provider instanceof ChecksPasswords passwords) {
            return passwords.stillHolds(person);
        }
        return provider instanceof SignsInElsewhere elsewhere && elsewhere.stillHolds(person);
    }

    /** Who has this name and password; uncertain when none of those who might know could be asked. */
    public Finding withPassword(String username, String password) {
        boolean answered = false;
        boolean uncertain = false;
        for (IdentityProvider provider : providers) {
            if (provider instanceof ChecksPasswords passwords) {
                try {
                    Optional<SignedIn> person = passwords.check(username, password);
                    if (person.isPresent()) {
                        return new Finding(person.map(signedIn -> new Login(provider.name(), signedIn)), false);
                    }
                    answered = true;
                } catch (IdentityTrouble trouble) {
                    complain(provider, trouble);
                    uncertain = true;
                }
            }
        }
        return new Finding(Optional.empty(), uncertain && !answered);
    }

    /** Whether our own form can sign anybody in. */
    public boolean haveForm() {
        return providers.stream().anyMatch(ChecksPasswords.class::isInstance);
    }

    /** Whose pages strangers are sent to; empty when it is our own form, or the way there is {@link #wayElsewhere}. */
    public Optional<HasLoginPage> loginPage() {
        return firstDoor().filter(HasLoginPage.class::isInstance).map(HasLoginPage.class::cast);
    }

    /** The word of the provider by whom strangers sign in and come back; empty when it is another kind. */
    public Optional<String> wayElsewhere() {
        return firstDoor().filter(SignsInElsewhere.class::isInstance).map(IdentityProvider::name);
    }

    private Optional<IdentityProvider> firstDoor() {
        return providers.stream()
                .filter(provider -> provider instanceof HasLoginPage
                        || provider instanceof ChecksPasswords
                        || provider instanceof SignsInElsewhere)
                .findFirst();
    }

    /** The providers by whom people sign in and come back, in order. */
    public List<SignsInElsewhere> elsewhere() {
        return providers.stream()
                .filter(SignsInElsewhere.class::isInstance)
                .map(SignsInElsewhere.class::cast)
                .toList();
    }

    /** The one with this word, as it stands in addresses. */
    public Optional<SignsInElsewhere> elsewhere(String name) {
        return elsewhere().stream()
                .filter(provider -> provider.name().equals(name))
                .findFirst();
    }

    /** Who knows more of people who came in like this. */
    Optional<Introduces> introducer(Login login) {
        return providers.stream()
                .filter(provider -> provider.name().equals(login.provider()))
                .filter(Introduces.class::isInstance)
                .map(Introduces.class::cast)
                .findFirst();
    }

    /** Whose page somebody signs out at who came in like this; empty when it is our own. */
    public Optional<HasLoginPage> logoutPage(Login login) {
        return providers.stream()
                .filter(provider -> provider.name().equals(login.provider()))
                .filter(HasLoginPage.class::isInstance)
                .map(HasLoginPage.class::cast)
                .findFirst();
    }

    /**
     * Where somebody goes on signing out who came in like this and signs in elsewhere; empty when nothing is left to do, or
     * the provider can't tell at the moment: the person is out here in any case.
     */
    public Optional<URI> signOutElsewhere(Login login, URI afterwards) {
        return elsewhere(login.provider()).flatMap(provider -> {
            try {
                return provider.signOut(login.person(), afterwards);
            } catch (IdentityTrouble trouble) {
                complain(provider, trouble);
                return Optional.empty();
            }
        });
    }

    /** Every provider with what troubles it now, in order; empty text where all is well. */
    public Map<String, String> troubles() {
        Map<String, String> troubles = new LinkedHashMap<>();
        for (IdentityProvider provider : providers) {
            troubles.put(provider.name(), provider instanceof Probed probed ? trouble(probed) : "");
        }
        return troubles;
    }

    private String trouble(Probed provider) {
        try {
            provider.probe();
            return "";
        } catch (IdentityTrouble trouble) {
            complain(provider, trouble);
            return trouble.getMessage();
        }
    }

    /** Says in the log, once a minute, what troubles a provider. */
    public void complain(IdentityProvider provider, IdentityTrouble trouble) {
        if (complaints.take(provider.name()).isEmpty()) {
            LOG.log(Level.WARNING, "webinar: nobody can be recognised by {0} at the moment: {1}", new Object[] {
                provider.name(), trouble.getMessage()
            });
        }
    }
}
