package org.webinar.plugin.http;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import org.webinar.spi.gateway.GatewayAddress;
import org.webinar.spi.gateway.GatewayTrouble;
import org.webinar.spi.gateway.GatewayTrouble.Kind;

/**
 * Calls to gateways: over when the deadline is, whatever the other side drips; never redirected; at most 64 KiB read; TLS
 * verified against what the gateway's address trusts. The token goes as a Bearer token, or as the password of Basic
 * authentication for gateways whose parameter {@code user} is set.
 */
public final class Wire {
    /** The parameter that makes of the token a password. */
    public static final String USER = "user";

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int LARGEST_ANSWER = 64 * 1024;

    private final Clients clients = new Clients(CONNECT);

    /** Asks for something. */
    public Answer get(GatewayAddress gateway, String path, Map<String, String> query, Deadline deadline) {
        return send(gateway, request(gateway, path, query).GET(), deadline);
    }

    /** Asks for something, waiting no longer than this even when the deadline leaves more. */
    public Answer get(GatewayAddress gateway, String path, Duration patience, Deadline deadline) {
        return send(gateway, request(gateway, path, Map.of()).GET(), Deadline.in(deadline.left(patience)));
    }

    /** Sends JSON. */
    public Answer post(GatewayAddress gateway, String path, JsonObject body, Deadline deadline) {
        HttpRequest.Builder request = request(gateway, path, Map.of())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()));
        return send(gateway, request, deadline);
    }

    private static HttpRequest.Builder request(GatewayAddress gateway, String path, Map<String, String> query) {
        String base = checked(gateway).toString().replaceAll("/+$", "");
        String parameters = query.entrySet().stream()
                .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", query.isEmpty() ? "" : "?", ""));
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + "/" + path + parameters))
                    .header("Accept", "application/json");
            return gateway.token().isEmpty() ? request : request.header("Authorization", authorization(gateway));
        } catch (IllegalArgumentException unsendable) {
            // Its message would repeat the token.
            throw new GatewayTrouble(Kind.MISCONFIGURED, "the address or the token can't be sent over HTTP");
        }
    }

    private static URI checked(GatewayAddress gateway) {
        URI url = gateway.url();
        boolean http = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        if (!http || url.getHost() == null || url.getRawQuery() != null || url.getRawFragment() != null) {
            throw new GatewayTrouble(Kind.MISCONFIGURED, "the gateway's address is no address of a web server");
        }
        return url;
    }

    private static String authorization(GatewayAddress gateway) {
        return gateway.parameter(USER)
                .map(user -> "Basic " + base64(user + ":" + gateway.token()))
                .orElse("Bearer " + gateway.token());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private Answer send(GatewayAddress gateway, HttpRequest.Builder request, Deadline deadline) {
        CompletableFuture<HttpResponse<String>> call =
                clients.of(gateway.trust()).sendAsync(request.build(), headers -> new LimitedBody(LARGEST_ANSWER));
        try {
            HttpResponse<String> response =
                    call.get(deadline.left(Duration.ofDays(1)).toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(response.statusCode(), response.body());
        } catch (TimeoutException tooLate) {
            throw new GatewayTrouble(Kind.UNREACHABLE, host(gateway) + ": no answer in time");
        } catch (ExecutionException failed) {
            throw trouble(gateway, failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new GatewayTrouble(Kind.UNREACHABLE, host(gateway) + ": interrupted while waiting for the answer");
        } finally {
            call.cancel(true);
        }
    }

    private static GatewayTrouble trouble(GatewayAddress gateway, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException tls) {
                return new GatewayTrouble(Kind.UNTRUSTED, host(gateway) + ": " + innermost(tls));
            }
        }
        // No message: some repeat the address that was asked.
        String what = failure instanceof IOException
                ? failure.getClass().getSimpleName()
                : "no answer (" + failure.getClass().getSimpleName() + ")";
        return new GatewayTrouble(Kind.UNREACHABLE, host(gateway) + ": " + what);
    }

    private static String innermost(Throwable trouble) {
        Throwable root = trouble;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    private static String host(GatewayAddress gateway) {
        int port = gateway.url().getPort();
        return gateway.url().getHost() + (port < 0 ? "" : ":" + port);
    }
}
