package org.webinar.adapter.oidc;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.Optional;
import org.webinar.spi.identity.IdentityTrouble;

/**
 * What a provider publishes of itself (OpenID Connect Discovery 1.0, 3).
 *
 * @param issuer as it stands in its tokens
 * @param authorization where browsers are sent
 * @param token where codes are exchanged
 * @param keys where its keys lie
 * @param userInfo where it tells more of a person; empty when it does not
 * @param endSession where browsers sign out; empty when they can't
 */
record Endpoints(
        String issuer, URI authorization, URI token, URI keys, Optional<URI> userInfo, Optional<URI> endSession) {

    /**
     * Reads the document.
     *
     * @param asked the issuer who was asked: another one in the document is an attack (4.3)
     * @throws IdentityTrouble when something is missing
     */
    static Endpoints read(JsonObject document, URI asked) {
        String issuer = document.getString("issuer", "");
        if (!issuer.replaceAll("/+$", "").equals(asked.toString())) {
            throw new IdentityTrouble("the issuer calls itself otherwise than webinar.oidc.issuer: " + issuer);
        }
        return new Endpoints(
                issuer,
                needed(document, "authorization_endpoint"),
                needed(document, "token_endpoint"),
                needed(document, "jwks_uri"),
                address(document, "userinfo_endpoint"),
                address(document, "end_session_endpoint"));
    }

    private static URI needed(JsonObject document, String name) {
        return address(document, name).orElseThrow(() -> new IdentityTrouble("the issuer publishes no " + name));
    }

    private static Optional<URI> address(JsonObject document, String name) {
        try {
            return Optional.of(document.getString(name, ""))
                    .filter(text -> text.matches("(?i)https?://.+"))
                    .map(URI::create);
        } catch (IllegalArgumentException nonsense) {
            throw new IdentityTrouble("the issuer publishes no address as " + name);
        }
    }
}
