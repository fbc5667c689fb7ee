package org.webinar.adapter.hls;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.webinar.limits.Body;
import org.webinar.livestream.Glimpse;
import org.webinar.livestream.Glimpse.Obstacle;
import org.webinar.livestream.StreamProbe;
import org.webinar.outside.Neighbour;
import org.webinar.outside.OutsideCalls;
import org.webinar.outside.Result;
import org.webinar.ticket.Tickets;
import org.webinar.trial.Reading;
import org.webinar.trial.StreamMeter;

/** Fetches a playlist and says how far it has come (RFC 8216: media sequence of the first segment, plus the rest). */
@ApplicationScoped
class HlsStreamProbe implements StreamProbe, StreamMeter {
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int SERVER_ERROR = 500;
    private static final long CONNECT_SECONDS = 3;
    private static final long ANSWER_SECONDS = 4;
    private static final int LARGEST_PLAYLIST = 1024 * 1024;
    private static final String TICKET = "ticket";

    private final Tickets tickets;
    private final OutsideCalls calls;
    private Client client;

    /** For the container's proxy. */
    HlsStreamProbe() {
        this(null, null);
    }

    @Inject
    HlsStreamProbe(Tickets tickets, OutsideCalls calls) {
        this.tickets = tickets;
        this.calls = calls;
    }

    /** Not in a field: the container's proxy would have a client of its own, too. */
    @PostConstruct
    void open() {
        client = ClientBuilder.newBuilder()
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
                .build();
    }

    @PreDestroy
    void close() {
        client.close();
    }

    @Override
    public Glimpse look(String hls) {
        try {
            return find(hls).glimpse();
        } catch (IllegalArgumentException noAddress) {
            return Glimpse.behind(Obstacle.NO_PLAYLIST);
        } catch (ProcessingException | IOException away) {
            return Glimpse.behind(obstacle(away));
        }
    }

    @Override
    public Optional<Reading> read(String hls) {
        try {
            return find(hls).playlist().flatMap(Playlist::reading);
        } catch (IllegalArgumentException | ProcessingException | IOException nothing) {
            return Optional.empty();
        }
    }

    /** The media playlist: where a master playlist lies, its first variant. */
    private Fetched find(String hls) throws IOException {
        URI address = URI.create(hls.strip());
        Optional<String> ticket = tickets.of(hls);
        Fetched fetched = fetch(address, ticket);
        Optional<String> variant = fetched.playlist().flatMap(Playlist::firstVariant);
        return variant.isPresent() ? fetch(address.resolve(variant.get()), ticket) : fetched;
    }

    private Fetched fetch(URI address, Optional<String> ticket) throws IOException {
        Body body = Body.within(LARGEST_PLAYLIST, Duration.ofSeconds(ANSWER_SECONDS));
        try (Response response = calls.made(Neighbour.STREAM, () -> ask(address, ticket), HlsStreamProbe::result)) {
            return switch (response.getStatus()) {
                case OK -> {
                    byte[] text = body.read(response.readEntity(InputStream.class));
                    yield Fetched.of(new Playlist(new String(text, StandardCharsets.UTF_8)));
                }
                case NOT_FOUND, GONE, NO_CONTENT -> Fetched.nothing(Glimpse.NOTHING);
                case UNAUTHORIZED, FORBIDDEN -> Fetched.nothing(Glimpse.behind(Obstacle.FORBIDDEN));
                default ->
                    Fetched.nothing(Glimpse.behind(
                            response.getStatus() >= SERVER_ERROR ? Obstacle.BROKEN : Obstacle.NO_PLAYLIST));
            };
        }
    }

    private Response ask(URI address, Optional<String> ticket) {
        return client.target(address)
                .queryParam(TICKET, ticket.stream().toArray())
                .request()
                .header("Cache-Control", "no-cache")
                .get();
    }

    /** Before somebody sends, and a while after, there is no playlist, and nothing is wrong. */
    private static Result result(Response answer) {
        return switch (answer.getStatus()) {
            case NOT_FOUND, GONE -> Result.OK;
            default -> Result.ofStatus(answer.getStatus());
        };
    }

    /** What is behind a failure, by the innermost cause that says so. */
    private static Obstacle obstacle(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
                return Obstacle.HOST_UNKNOWN;
            }
            if (cause instanceof SSLException) {
                return Obstacle.UNTRUSTED;
            }
        }
        return Obstacle.UNREACHABLE;
    }

    /** What lay at an address: a playlist, or what a viewer finds instead. */
    private record Fetched(Optional<Playlist> playlist, Glimpse glimpse) {

        private static Fetched of(Playlist playlist) {
            if (!playlist.isOne()) {
                return nothing(Glimpse.behind(Obstacle.NO_PLAYLIST));
            }
            OptionalLong newest = playlist.newestSegment();
            return new Fetched(
                    Optional.of(playlist),
                    newest.isPresent() ? Glimpse.at(newest.getAsLong(), playlist.target()) : Glimpse.NOTHING);
        }

        private static Fetched nothing(Glimpse glimpse) {
            return new Fetched(Optional.empty(), glimpse);
        }
    }
}
