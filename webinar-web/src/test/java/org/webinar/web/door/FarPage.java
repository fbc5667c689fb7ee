package org.webinar.web.door;

import java.net.URI;
import java.util.Optional;
import org.webinar.spi.identity.Arrival;
import org.webinar.spi.identity.Departure;
import org.webinar.spi.identity.Introduced;
import org.webinar.spi.identity.Profile;
import org.webinar.spi.identity.SignedIn;
import org.webinar.spi.identity.SignsInElsewhere;

/** A page at which people sign in; it numbers the ways there, and knows nothing of signing out. */
final class FarPage implements SignsInElsewhere {
    private int departures;

    @Override
    public String name() {
        return "far";
    }

    @Override
    public String origin() {
        return "OIDC";
    }

    @Override
    public Departure depart(URI comeBack) {
        String state = "state-" + departures++;
        return new Departure(URI.create("https://far.example/?state=" + state), state);
    }

    @Override
    public Optional<Introduced> arrive(Arrival arrival) {
        return Optional.ofNullable(arrival.query().get("user"))
                .filter(user -> arrival.memory().equals(arrival.query().get("state")))
                .map(user -> new Introduced(new SignedIn(user, ""), Profile.unknown()));
    }

    @Override
    public Optional<URI> signOut(SignedIn person, URI afterwards) {
        return Optional.empty();
    }
}
