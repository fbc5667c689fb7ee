package org.webinar.adapter.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;
import org.webinar.settings.ProviderCatalogue;
import org.webinar.settings.Settings;
import org.webinar.spi.identity.IdentityTrouble;

/** The provider's endpoints and keys, remembered: asked for anew each hour, and the keys when an unknown one is met. */
@ApplicationScoped
class Issuer {
    private static final Duration REMEMBERED = Duration.ofHours(1);

    /** Whoever sends tokens of unknown keys does not make us ask each time. */
    private static final Duration KEYS_AT_MOST_EACH = Duration.ofSeconds(30);

    private final Settings settings;
    private final OpenIdWire wire;
    private final Known<Endpoints> endpoints;
    private final Known<List<JsonWebKey>> keys;

    /** For the container's proxy. */
    Issuer() {
        this(null, null, null);
    }

    @Inject
    Issuer(Settings settings, OpenIdWire wire, Clock clock) {
        this.settings = settings;
        this.wire = wire;
        this.endpoints = new Known<>(clock);
        this.keys = new Known<>(clock);
    }

    /**
     * Where what is done; what was known an hour ago while the provider is silent.
     *
     * @throws IdentityTrouble when the provider does not tell
     */
    Endpoints endpoints() {
        return endpoints.get(REMEMBERED, this::published);
    }

    private Endpoints published() {
        URI issuer = settings.get(ProviderCatalogue.OIDC_ISSUER)
                .orElseThrow(() -> new IdentityTrouble(ProviderCatalogue.OIDC_ISSUER.name() + " is not set"));
        return Endpoints.read(wire.get(URI.create(issuer + "/.well-known/openid-configuration")), issuer);
    }

    /**
     * The keys with which it signs.
     *
     * @param anew whether one was met that is not among those remembered
     */
    List<JsonWebKey> keys(boolean anew) {
        return keys.get(anew ? KEYS_AT_MOST_EACH : REMEMBERED, this::fetched);
    }

    private List<JsonWebKey> fetched() {
        try {
            return new JsonWebKeySet(wire.get(endpoints().keys()).toString()).getJsonWebKeys();
        } catch (JoseException | ClassCastException nonsense) {
            throw new IdentityTrouble("the issuer publishes no keys that can be read");
        }
    }
}
