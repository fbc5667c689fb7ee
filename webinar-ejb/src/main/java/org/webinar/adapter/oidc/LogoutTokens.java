package org.webinar.adapter.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtContext;
import org.webinar.limits.Allowance;
import org.webinar.spi.identity.FarSession;
import org.webinar.spi.identity.Farewell;
import org.webinar.spi.identity.IdentityTrouble;

/** Reads what a provider says of somebody who has signed out (OpenID Connect Back-Channel Logout 1.0, 2.4 and 2.6). */
@ApplicationScoped
class LogoutTokens {
    private static final Logger LOG = Logger.getLogger(LogoutTokens.class.getName());
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    /** So old may a token be, and so long its word is remembered at most. */
    private static final Duration OLDEST = Duration.ofMinutes(5);

    private static final Duration REMEMBERED = OLDEST.multipliedBy(3);

    /** What tokens are called in their headers; most providers say JWT, or nothing. */
    private static final Set<String> TYPES = Set.of("", "jwt", "logout+jwt", "application/logout+jwt");

    private final SignedTokens tokens;
    private final Clock clock;
    private final Allowance lines = new Allowance(1, Duration.ofMinutes(1));

    /** For the container's proxy. */
    LogoutTokens() {
        this(null, null);
    }

    @Inject
    LogoutTokens(SignedTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * What a token ends.
     *
     * @return empty when it is not what we must be given; the log says why, once a minute, without the token
     * @throws IdentityTrouble when the provider does not tell with what it signs
     */
    Optional<Farewell> read(String token) {
        try {
            JwtContext read = tokens.reader()
                    .setIssuedAtRestrictions(0, (int) OLDEST.toSeconds())
                    .setRequireJwtId()
                    .build()
                    .process(token);
            Optional<String> flaw = flaw(read);
            if (flaw.isPresent()) {
                return refused(flaw.get());
            }
            JwtClaims claims = read.getJwtClaims();
            return Optional.of(new Farewell(
                    there(claims), named(claims, "jti"), clock.instant().plus(REMEMBERED)));
        } catch (InvalidJwtException invalid) {
            SignedTokens.silence(invalid).ifPresent(silent -> {
                throw silent;
            });
            return refused(SignedTokens.reason(invalid));
        }
    }

    private Optional<Farewell> refused(String why) {
        if (lines.take(why).isEmpty()) {
            LOG.log(Level.INFO, "webinar: a logout token is not believed: {0}", why);
        }
        return Optional.empty();
    }

    /** How a provider calls a sign-in and its person. */
    static FarSession there(JwtClaims claims) {
        return new FarSession(named(claims, "sid"), named(claims, "sub"));
    }

    /** Names are the provider's own: another one may have the same. Empty when it does not say. */
    private static String named(JwtClaims claims, String claim) {
        return claims.getClaimValue(claim) instanceof String text && !text.isEmpty()
                ? claims.getClaimValueAsString("iss") + " " + text
                : "";
    }

    private static Optional<String> flaw(JwtContext read) {
        JwtClaims claims = read.getJwtClaims();
        String type = Optional.ofNullable(
                        read.getJoseObjects().get(0).getHeaders().getStringHeaderValue("typ"))
                .orElse("");
        if (!TYPES.contains(type.toLowerCase(Locale.ROOT))) {
            return Optional.of("it is a token of another kind");
        }
        if (!(claims.getClaimValue("events") instanceof Map<?, ?> events) || !(events.get(EVENT) instanceof Map)) {
            return Optional.of("it tells of no logout");
        }
        // So that neither can be taken for the other: ID tokens have one.
        if (claims.getClaimsMap().containsKey("nonce")) {
            return Optional.of("it has a nonce");
        }
        boolean odd = Stream.of("sid", "sub", "jti").anyMatch(claim -> isNoName(claims, claim));
        boolean nobody = !claims.hasClaim("sid") && !claims.hasClaim("sub");
        return Optional.of("it names nobody").filter(why -> odd || nobody);
    }

    private static boolean isNoName(JwtClaims claims, String claim) {
        return claims.hasClaim(claim) && named(claims, claim).isEmpty();
    }
}
