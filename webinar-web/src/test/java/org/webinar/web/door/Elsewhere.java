package org.webinar.web.door;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.webinar.identity.Finding;
import org.webinar.identity.Identities;
import org.webinar.identity.Introductions;
import org.webinar.identity.Login;
import org.webinar.identity.Visitor;
import org.webinar.identity.Visitors;
import org.webinar.spi.identity.HasLoginPage;
import org.webinar.spi.identity.RequestFacts;
import org.webinar.spi.identity.SignedIn;
import org.webinar.spi.identity.SignsInElsewhere;

/** Identities of which a test says who is known: by the cookie {@code pod}, by the password "right", or by neither. */
final class Elsewhere extends Identities implements HasLoginPage {
    boolean away;
    boolean first = true;
    int questions;

    /** A page far away by which people come in; null when there is none. */
    FarPage far;

    final Map<String, Visitor> open = new HashMap<>();
    final Set<String> changedPasswords = new HashSet<>();

    Elsewhere() {
        for (String name : new String[] {"alice", "bob"}) {
            open.put(name, new Visitor(1, name, name, false, false, Set.of()));
        }
    }

    Visitors visitors() {
        return new Visitors() {
            @Override
            public Optional<Visitor> named(String username) {
                return Optional.ofNullable(open.get(username));
            }
        };
    }

    /** Nobody is introduced by anybody. */
    Introductions introductions() {
        return new Introductions() {
            @Override
            public void meet(Login login, RequestFacts request) {
                // nothing more is known
            }

            @Override
            public void greet(Login login, RequestFacts request) {
                // nothing more is known
            }
        };
    }

    @Override
    public Finding whoSends(RequestFacts request, Optional<Login> earlier) {
        questions++;
        Optional<Login> byCookie =
                request.cookie("pod").filter(name -> !away).map(name -> new Login("pod", new SignedIn(name, "")));
        Optional<Login> found =
                byCookie.or(() -> earlier.filter(login -> Set.of("form", "far").contains(login.provider()))
                        .filter(login -> !changedPasswords.contains(login.username())));
        return new Finding(found, away && found.isEmpty());
    }

    @Override
    public Finding withPassword(String username, String password) {
        return new Finding(
                Optional.of(new Login("form", new SignedIn(username, "seal")))
                        .filter(login -> !away && password.equals("right")),
                away);
    }

    @Override
    public Optional<HasLoginPage> loginPage() {
        return Optional.<HasLoginPage>of(this).filter(page -> first);
    }

    @Override
    public List<SignsInElsewhere> elsewhere() {
        return Stream.<SignsInElsewhere>ofNullable(far).toList();
    }

    @Override
    public Optional<String> wayElsewhere() {
        return elsewhere().stream().map(SignsInElsewhere::name).findFirst();
    }

    @Override
    public Optional<HasLoginPage> logoutPage(Login login) {
        return Optional.<HasLoginPage>of(this).filter(page -> login.provider().equals("pod"));
    }

    @Override
    public String name() {
        return "pod";
    }

    @Override
    public URI login(URI wanted) {
        return URI.create("/elsewhere/?referrer=" + wanted);
    }

    @Override
    public URI logout() {
        return URI.create("/elsewhere/out/");
    }
}
