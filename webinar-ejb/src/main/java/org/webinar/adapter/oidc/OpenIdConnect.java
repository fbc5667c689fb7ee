package org.webinar.adapter.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import org.webinar.settings.ProviderCatalogue;
import org.webinar.settings.Settings;
import org.webinar.spi.identity.Arrival;
import org.webinar.spi.identity.Departure;
import org.webinar.spi.identity.Farewell;
import org.webinar.spi.identity.HearsLogouts;
import org.webinar.spi.identity.IdentityTrouble;
import org.webinar.spi.identity.Introduced;
import org.webinar.spi.identity.LogoutNotice;
import org.webinar.spi.identity.Probed;
import org.webinar.spi.identity.SignedIn;

/**
 * A provider of OpenID Connect: people come back with a code, which we exchange for a signed token. The code is bound to the
 * browser by state and nonce, and to us by a proof key (RFC 7636).
 */
@ApplicationScoped
class OpenIdConnect implements HearsLogouts, Probed {
    private final Settings settings;
    private final Issuer issuer;
    private final IdTokens tokens;
    private final LogoutTokens logouts;
    private final OpenIdWire wire;

    /** For the container's proxy. */
    OpenIdConnect() {
        this(null, null, null, null, null);
    }

    @Inject
    OpenIdConnect(Settings settings, Issuer issuer, IdTokens tokens, LogoutTokens logouts, OpenIdWire wire) {
        this.settings = settings;
        this.issuer = issuer;
        this.tokens = tokens;
        this.logouts = logouts;
        this.wire = wire;
    }

    @Override
    public String name() {
        return "oidc";
    }

    @Override
    public String origin() {
        return "OIDC";
    }

    @Override
    public Departure depart(URI comeBack) {
        Journey journey = Journey.begin();
        URI page = UriBuilder.fromUri(issuer.endpoints().authorization())
                .queryParam("response_type", "code")
                .queryParam("client_id", encoded(settings.get(ProviderCatalogue.OIDC_CLIENT_ID)))
                .queryParam("redirect_uri", encoded(comeBack.toString()))
                .queryParam("scope", encoded(settings.get(ProviderCatalogue.OIDC_SCOPES)))
                .queryParam("state", journey.state())
                .queryParam("nonce", journey.nonce())
                .queryParam("code_challenge", journey.challenge())
                .queryParam("code_challenge_method", "S256")
                .build();
        return new Departure(page, journey.memory());
    }

    @Override
    public Optional<Introduced> arrive(Arrival arrival) {
        Optional<Journey> journey = Journey.of(arrival.memory())
                .filter(left -> same(left.state(), arrival.query().get("state")));
        String code = arrival.query().getOrDefault("code", "");
        if (journey.isEmpty()
                || code.isEmpty()
                || isSomebodyElses(arrival.query().get("iss"))) {
            // The provider's own word, such as access_denied, is not logged: whoever sent the browser may have chosen
            // it.
            return Optional.empty();
        }
        JsonObject granted = wire.post(
                issuer.endpoints().token(),
                new Form("grant_type", "authorization_code")
                        .param("code", code)
                        .param("redirect_uri", arrival.comeBack().toString())
                        .param("code_verifier", journey.get().verifier()),
                credentials());
        JwtClaims token =
                tokens.read(granted.getString("id_token", ""), journey.get().nonce());
        Claims claims = new Claims(all(token, granted), settings.get(ProviderCatalogue.OIDC_CLAIMS));
        return claims.text(settings.get(ProviderCatalogue.OIDC_USERNAME))
                .map(username ->
                        new Introduced(new SignedIn(username, ""), claims.profile(), LogoutTokens.there(token)));
    }

    /** RFC 9207: with several issuers a browser could be sent to one with the code of another. */
    private boolean isSomebodyElses(String iss) {
        return iss != null && !iss.equals(issuer.endpoints().issuer());
    }

    private static boolean same(String ours, String brought) {
        return brought != null
                && MessageDigest.isEqual(
                        ours.getBytes(StandardCharsets.UTF_8), brought.getBytes(StandardCharsets.UTF_8));
    }

    /** The token's claims, and those of the endpoint for people where it is the same person (5.3.2). */
    private Map<String, Object> all(JwtClaims token, JsonObject granted) {
        Map<String, Object> all = new HashMap<>();
        issuer.endpoints()
                .userInfo()
                .filter(endpoint -> granted.containsKey("access_token"))
                .map(endpoint -> wire.get(endpoint, accessToken(granted)))
                .filter(more -> more.getString("sub", "").equals(token.getClaimValueAsString("sub")))
                .ifPresent(more -> all.putAll(map(more)));
        all.putAll(token.getClaimsMap());
        return all;
    }

    private static String accessToken(JsonObject granted) {
        String token = granted.getString("access_token", "");
        if (token.isEmpty()) {
            throw new IdentityTrouble("the issuer's access token is no text");
        }
        return token;
    }

    private static Map<String, Object> map(JsonObject object) {
        try {
            return JsonUtil.parseJson(object.toString());
        } catch (JoseException tooOdd) {
            throw new IdentityTrouble("what the issuer tells of people can't be read");
        }
    }

    /** RFC 6749, 2.3.1: both are encoded before they are joined. */
    private String credentials() {
        String both = encoded(settings.get(ProviderCatalogue.OIDC_CLIENT_ID)) + ":"
                + encoded(settings.get(ProviderCatalogue.OIDC_CLIENT_SECRET));
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public Optional<URI> signOut(SignedIn person, URI afterwards) {
        return issuer.endpoints().endSession().map(page -> UriBuilder.fromUri(page)
                .queryParam("client_id", encoded(settings.get(ProviderCatalogue.OIDC_CLIENT_ID)))
                .queryParam("post_logout_redirect_uri", encoded(afterwards.toString()))
                .build());
    }

    @Override
    public Optional<Farewell> hear(LogoutNotice notice) {
        return logouts.read(notice.form().getOrDefault("logout_token", ""));
    }

    @Override
    public void probe() {
        issuer.endpoints();
    }
}
