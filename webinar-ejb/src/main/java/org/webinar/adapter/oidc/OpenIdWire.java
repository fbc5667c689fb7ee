package org.webinar.adapter.oidc;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.Invocation;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.webinar.limits.Body;
import org.webinar.limits.Reach;
import org.webinar.outside.Neighbour;
import org.webinar.outside.OutsideCalls;
import org.webinar.outside.Result;
import org.webinar.spi.identity.IdentityTrouble;

/** The wire to a provider: JSON, bounded in time and size, to the addresses it has published itself and nowhere else. */
@ApplicationScoped
class OpenIdWire {
    private static final int OK = 200;
    private static final long CONNECT_SECONDS = 2;
    private static final int LARGEST_ANSWER = 512 * 1024;

    private final OutsideCalls calls;
    private final Duration patience;
    private Client client;

    /** For the container's proxy. */
    OpenIdWire() {
        this(null);
    }

    @Inject
    OpenIdWire(OutsideCalls calls) {
        this(calls, Duration.ofSeconds(3));
    }

    /** A wire that waits so long for an answer. */
    OpenIdWire(OutsideCalls calls, Duration patience) {
        this.calls = calls;
        this.patience = patience;
    }

    /** Not in a field: the container's proxy would have a client of its own, too. */
    @PostConstruct
    void open() {
        client = ClientBuilder.newBuilder()
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .property("jersey.config.client.followRedirects", false)
                .build();
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /**
     * What lies at an address.
     *
     * @throws IdentityTrouble when it is no object in JSON, or does not come in time
     */
    JsonObject get(URI address) {
        return ask(address, Invocation.Builder::get);
    }

    /** The same, for whoever has this token. */
    JsonObject get(URI address, String token) {
        return ask(address, request -> request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .get());
    }

    /** What is answered to a form; {@code credentials} is the value of the header that says who we are. */
    JsonObject post(URI address, Form form, String credentials) {
        return ask(address, request -> request.header(HttpHeaders.AUTHORIZATION, credentials)
                .post(Entity.entity(form, MediaType.APPLICATION_FORM_URLENCODED_TYPE)));
    }

    private JsonObject ask(URI address, Function<Invocation.Builder, Response> call) {
        check(address);
        Body body = Body.within(LARGEST_ANSWER, patience);
        try (Response response = calls.made(
                Neighbour.OPENID,
                () -> call.apply(client.target(address).request(MediaType.APPLICATION_JSON_TYPE)),
                answer -> Result.ofStatus(answer.getStatus()))) {
            byte[] text = body.read(response.readEntity(InputStream.class));
            if (response.getStatus() != OK) {
                throw new IOException("answers " + response.getStatus() + error(text));
            }
            return object(text);
        } catch (IOException | ProcessingException | JsonException trouble) {
            throw new IdentityTrouble(address.getAuthority() + address.getPath() + ": " + reason(trouble));
        }
    }

    /** The provider has published it, and may stand in the inner network as we do. */
    private static void check(URI address) {
        try {
            if (!Reach.INNER.mayBeAsked(address)) {
                throw new IdentityTrouble(address.getAuthority() + ": no provider is asked at this address or port");
            }
        } catch (UnknownHostException unknown) {
            throw new IdentityTrouble(address.getAuthority() + ": " + unknown.getMessage());
        }
    }

    /** The word of RFC 6749, 5.2, which tells an administrator most. */
    private static String error(byte[] text) {
        try {
            String word = object(text).getString("error", "");
            return word.matches("[a-z_]{1,60}") ? " (" + word + ")" : "";
        } catch (JsonException | IOException none) {
            return "";
        }
    }

    private static JsonObject object(byte[] text) throws IOException {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(text))) {
            return reader.readObject();
        } catch (IllegalStateException noObject) {
            throw new IOException("no object in JSON", noObject);
        }
    }

    /** The innermost cause: the outer ones repeat what was sent. */
    private static String reason(Throwable trouble) {
        Throwable root = trouble;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof IOException ? root.getMessage() : root.getClass().getSimpleName();
    }
}
