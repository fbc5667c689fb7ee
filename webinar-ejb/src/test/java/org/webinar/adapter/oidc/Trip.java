package org.webinar.adapter.oidc;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.webinar.doubles.university.OpenIdDouble;
import org.webinar.outside.OutsideCalls;
import org.webinar.settings.FixedSettings;
import org.webinar.settings.Settings;
import org.webinar.spi.identity.Arrival;
import org.webinar.spi.identity.Departure;
import org.webinar.spi.identity.Introduced;

/** The way of a browser to the university and back. */
final class Trip {
    static final URI BACK = URI.create("https://pod.univ.example/login/back/oidc");

    private Trip() {}

    /** One that lets a busy machine take its time. */
    static OpenIdWire wire() {
        return new OpenIdWire(new OutsideCalls(), Duration.ofMinutes(1));
    }

    static OpenIdConnect provider(String issuer, OpenIdWire wire, Clock clock) {
        Settings settings = FixedSettings.of(Map.of(
                "webinar.oidc.issuer", issuer,
                "OIDC_RP_CLIENT_ID", OpenIdDouble.CLIENT,
                "OIDC_RP_CLIENT_SECRET", OpenIdDouble.SECRET));
        Issuer keys = new Issuer(settings, wire, clock);
        SignedTokens tokens = new SignedTokens(settings, keys, clock);
        return new OpenIdConnect(settings, keys, new IdTokens(tokens), new LogoutTokens(tokens, clock), wire);
    }

    /** There and back again. */
    static Optional<Introduced> there(OpenIdDouble university, OpenIdConnect provider, String user) {
        Departure departure = provider.depart(BACK);
        return provider.arrive(new Arrival(BACK, brought(university, departure, user), departure.memory()));
    }

    static Map<String, String> brought(OpenIdDouble university, Departure departure, String user) {
        Map<String, String> asked = asked(departure);
        return Map.of("code", university.code(user, asked), "state", asked.get("state"));
    }

    static Map<String, String> asked(Departure departure) {
        return Stream.of(departure.page().getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
