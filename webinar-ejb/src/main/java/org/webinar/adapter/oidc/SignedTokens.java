package org.webinar.adapter.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.Key;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;
import org.webinar.settings.ProviderCatalogue;
import org.webinar.settings.Settings;
import org.webinar.spi.identity.IdentityTrouble;

/** What all tokens of a provider have in common: they are signed by it, for us, and not over. */
@ApplicationScoped
class SignedTokens {
    private static final int SKEW_SECONDS = 60;

    private final Settings settings;
    private final Issuer issuer;
    private final Clock clock;

    /** For the container's proxy. */
    SignedTokens() {
        this(null, null, null);
    }

    @Inject
    SignedTokens(Settings settings, Issuer issuer, Clock clock) {
        this.settings = settings;
        this.issuer = issuer;
        this.clock = clock;
    }

    /** As whom the provider knows us. */
    String client() {
        return settings.get(ProviderCatalogue.OIDC_CLIENT_ID);
    }

    /** A reader of such tokens, to be told what else one must have. */
    JwtConsumerBuilder reader() {
        return new JwtConsumerBuilder()
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
                .setExpectedAudience(client())
                .setRequireIssuedAt()
                .setAllowedClockSkewInSeconds(SKEW_SECONDS);
    }

    /** Why a token is refused, without the token. */
    static String reason(InvalidJwtException refused) {
        return refused.getErrorDetails().stream()
                .map(detail -> "error " + detail.getErrorCode())
                .toList()
                .toString();
    }

    /** The silence of the provider for which a token could not be looked at; empty when it was. */
    static Optional<IdentityTrouble> silence(InvalidJwtException refused) {
        return Stream.<Throwable>iterate(refused, Objects::nonNull, Throwable::getCause)
                .filter(IdentityTrouble.class::isInstance)
                .map(IdentityTrouble.class::cast)
                .findFirst();
    }

    /** Providers change their keys: one that is not known is looked for once more. */
    private Key key(JsonWebSignature signed) throws UnresolvableKeyException {
        for (boolean anew : new boolean[] {false, true}) {
            JsonWebKey found = select(signed, keys(anew));
            if (found != null) {
                return found.getKey();
            }
        }
        throw new UnresolvableKeyException("no key of the issuer fits");
    }

    private List<JsonWebKey> keys(boolean anew) throws UnresolvableKeyException {
        try {
            return issuer.keys(anew);
        } catch (IdentityTrouble silent) {
            throw new UnresolvableKeyException("the issuer does not tell its keys", silent);
        }
    }

    private static JsonWebKey select(JsonWebSignature signed, List<JsonWebKey> keys) throws UnresolvableKeyException {
        try {
            return new VerificationJwkSelector().select(signed, keys);
        } catch (JoseException unfit) {
            throw new UnresolvableKeyException("no key of the issuer fits", unfit);
        }
    }
}
