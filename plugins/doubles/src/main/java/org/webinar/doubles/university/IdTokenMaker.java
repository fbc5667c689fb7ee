package org.webinar.doubles.university;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Makes ID tokens and logout tokens, true or false ones. */
public final class IdTokenMaker {
    private static final int BITS = 2048;
    private static final float MINUTES = 5;
    private static final float LOGOUT_MINUTES = 2;

    /** A key takes time; one does for all who do not change theirs. */
    private static final RsaJsonWebKey FIRST = fresh();

    private volatile RsaJsonWebKey key = FIRST;
    private volatile Consumer<JwtClaims> claimsLie = claims -> {};
    private volatile Consumer<JsonWebSignature> signatureLie = signature -> {};

    /** Signs with another key, and publishes it. */
    public void changeKey() {
        key = fresh();
    }

    /** Says something else in its tokens. */
    public void claims(Consumer<JwtClaims> lie) {
        claimsLie = lie;
    }

    /** Signs otherwise. */
    public void signs(Consumer<JsonWebSignature> lie) {
        signatureLie = lie;
    }

    /** A key that nobody has published. */
    public static RsaJsonWebKey fresh() {
        try {
            RsaJsonWebKey made = RsaJwkGenerator.generateJwk(BITS);
            made.setKeyId(UUID.randomUUID().toString());
            made.setUse("sig");
            return made;
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The key under its present name. */
    public RsaJsonWebKey key() {
        return key;
    }

    String publicKeys() {
        return new JsonWebKeySet(List.<JsonWebKey>of(key)).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    String make(URI issuer, Person person, String nonce, String session) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer.toString());
        claims.setAudience(OpenIdDouble.CLIENT);
        claims.setSubject("sub-" + person.name());
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(MINUTES);
        claims.setClaim("nonce", nonce);
        claims.setClaim("preferred_username", person.name());
        claims.setClaim("sid", session);
        claimsLie.accept(claims);
        return signed(claims, "JWT");
    }

    /** A token that says of a person's session that it is over (OpenID Connect Back-Channel Logout 1.0, 2.4). */
    String makeLogout(URI issuer, String user, String session, Consumer<JwtClaims> lie) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer.toString());
        claims.setAudience(OpenIdDouble.CLIENT);
        claims.setSubject("sub-" + user);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(LOGOUT_MINUTES);
        claims.setGeneratedJwtId();
        claims.setClaim("sid", session);
        claims.setClaim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        lie.accept(claims);
        return signed(claims, "logout+jwt");
    }

    private String signed(JwtClaims claims, String type) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setHeader("typ", type);
        // Whoever lies may also sign with nothing.
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setDoKeyValidation(false);
        signatureLie.accept(signature);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
