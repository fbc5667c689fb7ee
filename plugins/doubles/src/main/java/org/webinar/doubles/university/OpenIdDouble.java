package org.webinar.doubles.university;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jose4j.jwt.JwtClaims;

/**
 * A provider of OpenID Connect. Each code is good once, for the client, the address and the proof key it was made for; tokens
 * are made by {@link IdTokenMaker}.
 */
public final class OpenIdDouble implements AutoCloseable {
    /** The name under which it knows us. */
    public static final String CLIENT = "webinar & co";

    /** The secret that goes with it. */
    public static final String SECRET = "s3cret:ü%";

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final String JSON = "application/json";

    private final Page page = new Page();
    private final IdTokenMaker maker = new IdTokenMaker();
    private final Map<String, Person> people = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Map<String, String> accessTokens = new ConcurrentHashMap<>();
    private final Map<String, String> sessions = new ConcurrentHashMap<>();
    private final Map<String, Map<String, JsonValue>> otherWords = new ConcurrentHashMap<>();
    private final AtomicInteger keysAsked = new AtomicInteger();
    private volatile Optional<String> otherPerson = Optional.empty();

    /** Opens at a free port of this machine. */
    public OpenIdDouble() throws IOException {
        page.at("/.well-known/openid-configuration", this::discovery);
        page.at("/authorize", this::authorize);
        page.at("/token", this::token);
        page.at("/keys", exchange -> {
            keysAsked.incrementAndGet();
            try (JsonReader keys = Json.createReader(new StringReader(maker.publicKeys()))) {
                say(exchange, Json.createObjectBuilder(keys.readObject()));
            }
        });
        page.at("/people", this::userInfo);
        page.at(
                "/end",
                exchange ->
                        Page.lead(exchange, Page.parameters(exchange).getOrDefault("post_logout_redirect_uri", "/")));
    }

    /** Its issuer. */
    public URI address() {
        return page.address();
    }

    /** Knows somebody from now on. */
    public void knows(Person person) {
        people.put(person.name(), person);
    }

    /** How it makes its tokens; to be told to lie. */
    public IdTokenMaker maker() {
        return maker;
    }

    /** How often its keys were asked for. */
    public int keysAsked() {
        return keysAsked.get();
    }

    /** Tells of another person at the endpoint for people. */
    public void tellsOf(String other) {
        otherPerson = Optional.of(other);
    }

    /** What it says when the session ends with which somebody has signed in last. */
    public String logoutToken(String user) {
        return logoutToken(user, claims -> {});
    }

    /** The same, but for a lie. */
    public String logoutToken(String user, Consumer<JwtClaims> lie) {
        return maker.makeLogout(address(), user, sessions.getOrDefault(user, "none"), lie);
    }

    /**
     * Says something else at one of its addresses, for good.
     *
     * @param path the address, such as {@code /token}
     * @param name which of the words there; one that is null is as good as none
     */
    public void says(String path, String name, JsonValue word) {
        otherWords.computeIfAbsent(path, fresh -> new ConcurrentHashMap<>()).put(name, word);
    }

    private void say(HttpExchange exchange, JsonObjectBuilder words) throws IOException {
        otherWords.getOrDefault(exchange.getHttpContext().getPath(), Map.of()).forEach(words::add);
        Page.say(exchange, OK, JSON, words.build().toString());
    }

    /**
     * A code, as its page makes it.
     *
     * @param asked the parameters of the address to which the browser was sent
     */
    public String code(String user, Map<String, String> asked) {
        String code = UUID.randomUUID().toString();
        Map<String, String> remembered = new ConcurrentHashMap<>(asked);
        remembered.put("user", user);
        codes.put(code, remembered);
        return code;
    }

    private void discovery(HttpExchange exchange) throws IOException {
        JsonObjectBuilder document = Json.createObjectBuilder()
                .add("issuer", address().toString())
                .add("authorization_endpoint", address() + "/authorize")
                .add("token_endpoint", address() + "/token")
                .add("jwks_uri", address() + "/keys")
                .add("userinfo_endpoint", address() + "/people")
                .add("end_session_endpoint", address() + "/end")
                .add("backchannel_logout_supported", true)
                .add("backchannel_logout_session_supported", true);
        say(exchange, document);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = Page.parameters(exchange);
        if (!exchange.getRequestMethod().equals("POST") || !people.containsKey(asked.getOrDefault("user", ""))) {
            asked.remove("user");
            Page.say(exchange, OK, "text/html", Page.form("Provider", asked));
            return;
        }
        Page.lead(
                exchange,
                asked.get("redirect_uri") + "?code=" + code(asked.get("user"), asked) + "&state="
                        + Page.encoded(asked.getOrDefault("state", "")) + "&iss="
                        + Page.encoded(address().toString()));
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent = Page.parameters(exchange);
        Optional<Map<String, String>> asked = Optional.ofNullable(codes.remove(sent.getOrDefault("code", "")));
        String authorization = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .orElse("");
        if (!authorization.equals(credentials())) {
            Page.say(exchange, UNAUTHORIZED, JSON, "{\"error\":\"invalid_client\"}");
        } else if (asked.filter(known -> fits(known, sent)).isEmpty()) {
            Page.say(exchange, BAD_REQUEST, JSON, "{\"error\":\"invalid_grant\"}");
        } else {
            Person person = people.get(asked.get().get("user"));
            String access = UUID.randomUUID().toString();
            accessTokens.put(access, person.name());
            sessions.put(person.name(), UUID.randomUUID().toString());
            String token =
                    maker.make(address(), person, asked.get().getOrDefault("nonce", ""), sessions.get(person.name()));
            say(
                    exchange,
                    Json.createObjectBuilder()
                            .add("access_token", access)
                            .add("token_type", "Bearer")
                            .add("id_token", token));
        }
    }

    private static boolean fits(Map<String, String> asked, Map<String, String> sent) {
        return CLIENT.equals(asked.get("client_id"))
                && "authorization_code".equals(sent.get("grant_type"))
                && asked.getOrDefault("redirect_uri", "").equals(sent.get("redirect_uri"))
                && "S256".equals(asked.get("code_challenge_method"))
                && challenge(sent.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"));
    }

    private void userInfo(HttpExchange exchange) throws IOException {
        String header = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .orElse("");
        Optional<Person> person = Optional.ofNullable(accessTokens.get(header.replaceFirst("^Bearer ", "")))
                .map(people::get);
        if (person.isEmpty()) {
            Page.say(exchange, UNAUTHORIZED, JSON, "{}");
            return;
        }
        JsonObjectBuilder more = Json.createObjectBuilder()
                .add("sub", otherPerson.orElse("sub-" + person.get().name()))
                .add("given_name", person.get().firstName())
                .add("family_name", person.get().lastName())
                .add("email", person.get().mail())
                .add(
                        "eduperson_affiliation",
                        Json.createArrayBuilder(person.get().affiliations()))
                .add("groups", Json.createArrayBuilder(person.get().groups()));
        say(exchange, more);
    }

    private static String credentials() {
        String both = Page.encoded(CLIENT).replace("+", "%20") + ":" + Page.encoded(SECRET);
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public void close() {
        page.close();
    }
}
