package org.webinar.adapter.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.Key;
import java.time.Clock;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;
import org.webinar.settings.ProviderCatalogue;
import org.webinar.settings.Settings;
import org.webinar.spi.identity.IdentityTrouble;

/**
 * Reads what a provider says of somebody, when it is signed by that provider, for us, now, and for the browser that left from
 * here (OpenID Connect Core 1.0, 3.1.3.7).
 */
@ApplicationScoped
class IdTokens {
    private static final int SKEW_SECONDS = 60;

    private final Settings settings;
    private final Issuer issuer;
    private final Clock clock;

    /** For the container's proxy. */
    IdTokens() {
        this(null, null, null);
    }

    @Inject
    IdTokens(Settings settings, Issuer issuer, Clock clock) {
        this.settings = settings;
        this.issuer = issuer;
        this.clock = clock;
    }

    /**
     * The claims of a token.
     *
     * @param nonce the word that the browser left with
     * @throws IdentityTrouble when it is not what we must be given; says why, without the token
     */
    JwtClaims read(String token, String nonce) {
        String client = settings.get(ProviderCatalogue.OIDC_CLIENT_ID);
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setVerificationKeyResolver((signed, path) -> key(signed))
                    .setJwsAlgorithmConstraints(
                            AlgorithmConstraints.ConstraintType.PERMIT,
                            AlgorithmIdentifiers.RSA_USING_SHA256,
                            AlgorithmIdentifiers.RSA_USING_SHA384,
                            AlgorithmIdentifiers.RSA_USING_SHA512,
                            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
                            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
                            AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384)
                    .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                    .setExpectedIssuer(issuer.endpoints().issuer())
                    .setExpectedAudience(client)
                    .setRequireSubject()
                    .setRequireExpirationTime()
                    .setRequireIssuedAt()
                    .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                    .build()
                    .processToClaims(token);
            if (!nonce.equals(claims.getClaimValueAsString("nonce"))) {
                throw new IdentityTrouble("an ID token is not for the browser that brought it");
            }
            if (claims.hasClaim("azp") && !client.equals(claims.getClaimValueAsString("azp"))) {
                throw new IdentityTrouble("an ID token is for somebody else");
            }
            return claims;
        } catch (InvalidJwtException refused) {
            throw new IdentityTrouble("an ID token is refused: "
                    + refused.getErrorDetails().stream()
                            .map(detail -> "error " + detail.getErrorCode())
                            .toList());
        }
    }

    /** Providers change their keys: one that is not known is looked for once more. */
    private Key key(JsonWebSignature signed) throws UnresolvableKeyException {
        for (boolean anew : new boolean[] {false, true}) {
            JsonWebKey found = select(signed, issuer.keys(anew));
            if (found != null) {
                return found.getKey();
            }
        }
        throw new UnresolvableKeyException("no key of the issuer fits");
    }

    private static JsonWebKey select(JsonWebSignature signed, List<JsonWebKey> keys) throws UnresolvableKeyException {
        try {
            return new VerificationJwkSelector().select(signed, keys);
        } catch (JoseException unfit) {
            throw new UnresolvableKeyException("no key of the issuer fits", unfit);
        }
    }
}
