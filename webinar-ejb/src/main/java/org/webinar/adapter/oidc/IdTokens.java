package org.webinar.adapter.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.webinar.spi.identity.IdentityTrouble;

/**
 * Reads what a provider says of somebody, when it is signed by that provider, for us, now, and for the browser that left from
 * here (OpenID Connect Core 1.0, 3.1.3.7).
 */
@ApplicationScoped
class IdTokens {
    private final SignedTokens tokens;

    /** For the container's proxy. */
    IdTokens() {
        this(null);
    }

    @Inject
    IdTokens(SignedTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The claims of a token.
     *
     * @param nonce the word that the browser left with
     * @throws IdentityTrouble when it is not what we must be given; says why, without the token
     */
    JwtClaims read(String token, String nonce) {
        try {
            JwtClaims claims = tokens.reader()
                    .setRequireSubject()
                    .setRequireExpirationTime()
                    .build()
                    .processToClaims(token);
            if (!nonce.equals(claims.getClaimValueAsString("nonce"))) {
                throw new IdentityTrouble("an ID token is not for the browser that brought it");
            }
            if (claims.hasClaim("azp") && !tokens.client().equals(claims.getClaimValueAsString("azp"))) {
                throw new IdentityTrouble("an ID token is for somebody else");
            }
            return claims;
        } catch (InvalidJwtException refused) {
            throw new IdentityTrouble("an ID token is refused: " + SignedTokens.reason(refused));
        }
    }
}
