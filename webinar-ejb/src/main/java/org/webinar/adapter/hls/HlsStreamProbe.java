package org.webinar.adapter.hls;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import javax.net.ssl.SSLException;
import org.webinar.limits.Reach;
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
    private static final String TICKET = "ticket=";

    private final Tickets tickets;
    private final OutsideCalls calls;
    private PlaylistWire wire;

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
        wire = new PlaylistWire();
    }

    @Override
    public Glimpse look(String hls) {
        try {
            return find(hls).glimpse();
        } catch (IllegalArgumentException noAddress) {
            return Glimpse.behind(Obstacle.NO_PLAYLIST);
        } catch (IOException away) {
            return Glimpse.behind(obstacle(away));
        }
    }

    @Override
    public Optional<Reading> read(String hls) {
        try {
            return find(hls).playlist().flatMap(Playlist::reading);
        } catch (IllegalArgumentException | IOException nothing) {
            return Optional.empty();
        }
    }

    /**
     * The media playlist: where a master playlist lies, its first variant. Whoever has typed the address may have meant the
     * inner network. What the playlist names may lie at another host, which gets no ticket: one inside if it lies inside itself.
     */
    private Fetched find(String hls) throws IOException {
        URI address = URI.create(hls.strip());
        Optional<String> ticket = tickets.of(hls);
        Fetched fetched = fetch(with(ticket, address), Reach.INNER);
        Optional<URI> variant =
                fetched.playlist().flatMap(Playlist::firstVariant).map(fetched.from()::resolve);
        if (variant.isEmpty()) {
            return fetched;
        }
        return PlaylistWire.areOneHost(fetched.from(), variant.get())
                ? fetch(with(ticket, variant.get()), Reach.INNER)
                : fetch(variant.get(), around(fetched.from()));
    }

    /** How far one who lies there may lead us. */
    static Reach around(URI address) throws UnknownHostException {
        return Reach.OUTSIDE.mayBeAsked(address) ? Reach.OUTSIDE : Reach.INNER;
    }

    private static URI with(Optional<String> ticket, URI address) {
        String sign = address.getRawQuery() == null ? "?" : "&";
        return ticket.map(word -> URI.create(address + sign + TICKET + URLEncoder.encode(word, StandardCharsets.UTF_8)))
                .orElse(address);
    }

    private Fetched fetch(URI address, Reach reach) throws IOException {
        PlaylistWire.Answer answer =
                calls.made(Neighbour.STREAM, () -> wire.get(address, reach), HlsStreamProbe::result);
        Glimpse glimpse =
                switch (answer.status()) {
                    // Before somebody sends, and a while after: nothing is wrong.
                    case NOT_FOUND, GONE, NO_CONTENT -> Glimpse.NOTHING;
                    case UNAUTHORIZED, FORBIDDEN -> Glimpse.behind(Obstacle.FORBIDDEN);
                    default -> Glimpse.behind(answer.status() >= SERVER_ERROR ? Obstacle.BROKEN : Obstacle.NO_PLAYLIST);
                };
        return answer.status() == OK
                ? Fetched.of(answer.from(), new Playlist(new String(answer.text(), StandardCharsets.UTF_8)))
                : Fetched.nothing(answer.from(), glimpse);
    }

    /** Before somebody sends, and a while after, there is no playlist, and nothing is wrong; nought: nobody was asked. */
    private static Result result(PlaylistWire.Answer answer) {
        return switch (answer.status()) {
            case 0 -> null;
            case NOT_FOUND, GONE -> Result.OK;
            default -> Result.ofStatus(answer.status());
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
    private record Fetched(URI from, Optional<Playlist> playlist, Glimpse glimpse) {

        private static Fetched of(URI from, Playlist playlist) {
            if (!playlist.isOne()) {
                return nothing(from, Glimpse.behind(Obstacle.NO_PLAYLIST));
            }
            OptionalLong newest = playlist.newestSegment();
            return new Fetched(
                    from,
                    Optional.of(playlist),
                    newest.isPresent() ? Glimpse.at(newest.getAsLong(), playlist.target()) : Glimpse.NOTHING);
        }

        private static Fetched nothing(URI from, Glimpse glimpse) {
            return new Fetched(from, Optional.empty(), glimpse);
        }
    }
}
