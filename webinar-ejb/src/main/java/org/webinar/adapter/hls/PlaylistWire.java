package org.webinar.adapter.hls;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.webinar.limits.Body;
import org.webinar.limits.Reach;

/**
 * Fetches what lies at an address that an administrator has typed, or a playlist has named: within reach only, bounded in time
 * and size, and on from there only within the same host.
 */
final class PlaylistWire {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(4);
    private static final int LARGEST = 1024 * 1024;
    private static final int MOST_REDIRECTS = 3;
    private static final int FIRST_REDIRECT = 300;
    private static final int NOT_MODIFIED = 304;
    private static final int FIRST_ERROR = 400;
    private static final int OK = 200;
    private static final int USUAL = 80;
    private static final int USUAL_WITH_TLS = 443;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    /**
     * What came.
     *
     * @param from where it lay in the end
     * @param status of HTTP; nought when nobody may be asked there
     * @param text empty unless the status is 200
     */
    record Answer(URI from, int status, byte[] text) {}

    /**
     * Asks, and follows where the same host leads.
     *
     * @throws IOException when nobody answers, or the answer is too long or too slow
     * @throws IllegalArgumentException when this is no address
     */
    Answer get(URI address, Reach reach) throws IOException {
        URI asked = address;
        for (int redirects = 0; ; redirects++) {
            boolean direct = Reach.isAskedDirectly(asked);
            Optional<InetAddress> machine = direct ? reach.way(asked) : Optional.empty();
            if (direct ? machine.isEmpty() : !reach.mayBeTyped(asked)) {
                return new Answer(asked, 0, new byte[0]);
            }
            HttpResponse<InputStream> answer = send(question(asked, machine));
            Optional<URI> next = redirects == MOST_REDIRECTS ? Optional.empty() : next(asked, answer);
            if (next.isEmpty()) {
                return new Answer(asked, answer.statusCode(), text(answer));
            }
            answer.body().close();
            asked = next.get();
        }
    }

    /** Empty when it leads nowhere, or to somebody else. */
    private static Optional<URI> next(URI asked, HttpResponse<?> answer) {
        int status = answer.statusCode();
        return status < FIRST_REDIRECT || status >= FIRST_ERROR || status == NOT_MODIFIED
                ? Optional.empty()
                : answer.headers().firstValue("Location").map(asked::resolve).filter(there -> areOneHost(asked, there));
    }

    /** The same host and port; from HTTP on to HTTPS at their usual ports, too, and never back. */
    static boolean areOneHost(URI asked, URI there) {
        boolean same = asked.getHost().equalsIgnoreCase(there.getHost());
        boolean up = "http".equalsIgnoreCase(asked.getScheme())
                && "https".equalsIgnoreCase(there.getScheme())
                && port(asked) == USUAL
                && port(there) == USUAL_WITH_TLS;
        return same && (up || asked.getScheme().equalsIgnoreCase(there.getScheme()) && port(asked) == port(there));
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equalsIgnoreCase(address.getScheme()) ? USUAL_WITH_TLS : USUAL;
    }

    /** To this machine; to nobody in particular where a proxy asks in our place. */
    private HttpRequest question(URI address, Optional<InetAddress> machine) {
        HttpRequest.Builder question = HttpRequest.newBuilder(address)
                .timeout(ANSWER)
                .header("Cache-Control", "no-cache")
                .header("Accept", "*/*");
        if ("http".equalsIgnoreCase(address.getScheme())) {
            machine.ifPresent(found -> pin(question, address, found));
        }
        return question.build();
    }

    /**
     * Leads the question to the machine that was looked at: without TLS, whoever a name leads to a moment later would answer in
     * its place. With TLS that one has no certificate for the name. Java lets a question name its host only where {@code
     * jdk.httpclient.allowRestrictedHeaders} says so, which our distribution does; elsewhere it asks once more where the name
     * leads, and hears the same for as long as it remembers that.
     */
    private static void pin(HttpRequest.Builder question, URI address, InetAddress machine) {
        try {
            question.header("Host", address.getRawAuthority().replaceFirst("^.*@", ""));
        } catch (IllegalArgumentException mayNot) {
            return;
        }
        question.uri(at(machine, address));
    }

    private static URI at(InetAddress machine, URI address) {
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        try {
            URI root = new URI("http", null, machine.getHostAddress(), address.getPort(), null, null, null);
            return URI.create(root + path + query);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private HttpResponse<InputStream> send(HttpRequest question) throws IOException {
        try {
            return client.send(question, BodyHandlers.ofInputStream());
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
            throw (InterruptedIOException) new InterruptedIOException("interrupted").initCause(over);
        }
    }

    private static byte[] text(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream stream = answer.body()) {
            if (answer.statusCode() != OK) {
                return new byte[0];
            }
            // The client's time-out ends with the headers, and a read has none.
            CompletableFuture.delayedExecutor(ANSWER.toMillis(), MILLISECONDS).execute(() -> close(stream));
            return Body.within(LARGEST, ANSWER).read(stream);
        }
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
