package org.webinar.adapter.bbb;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.webinar.limits.Body;
import org.webinar.meeting.RoomsConfused;
import org.webinar.meeting.RoomsSilent;
import org.webinar.outside.Neighbour;
import org.webinar.outside.OutsideCalls;
import org.webinar.settings.Settings;

/**
 * The wire to BigBlueButton's servers: signed, bounded in time and size, and never re-encoded on the way. A call goes to the
 * server that has the room of which it speaks.
 */
@ApplicationScoped
class BbbApi {
    private static final String ALGORITHM = "SHA-256";
    private static final long CONNECT_SECONDS = 5;
    private static final long ANSWER_SECONDS = 15;
    private static final long ANSWER_WITH_SLIDES_SECONDS = 45;

    /** There may be a second call after it, and whoever waits for a page waits for a minute and no longer. */
    private static final long ROOM_WITH_SLIDES_SECONDS = 30;

    private static final int LARGEST_ANSWER = 4 * 1024 * 1024;

    /**
     * Whose answer says how the server is. Lists are long on large ones, recordings are moved in a call, and whether somebody
     * hears chat lies with other programs.
     */
    private static final Set<String> TELLING = Set.of("create", "getMeetingInfo", "end");

    /** Calls of a program of its own beside BigBlueButton, which lives when that is dead. */
    private static final String HOOKS = "hooks/";

    /** The form in which b3lb says that it does not know the checksum. */
    private static final int UNAUTHORIZED = 401;

    private final BbbServers servers;
    private final BbbHomes homes;
    private final OutsideCalls calls;
    private final Silences silences;
    private final KeyRing keys = new KeyRing();
    private Client client;

    BbbApi() {
        this(null, null, null, null);
    }

    @Inject
    BbbApi(Settings settings, BbbHomes homes, OutsideCalls calls, Clock clock) {
        this.servers = new BbbServers(settings);
        this.homes = homes;
        this.calls = calls;
        this.silences = new Silences(clock);
    }

    /** Not in a field: the container's proxy would have a client of its own, too. */
    @PostConstruct
    void open() {
        client = ClientBuilder.newBuilder()
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
                .property("jersey.config.client.followRedirects", false)
                .build();
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /**
     * Calls the server.
     *
     * @throws RoomsSilent when it can't be reached or takes too long
     * @throws RoomsConfused when its answer is not XML of its API
     */
    BbbAnswer get(String call, BbbQuery query) {
        return get(call, query, ALGORITHM);
    }

    /** The same, signed otherwise. */
    BbbAnswer get(String call, BbbQuery query, String algorithm) {
        BbbServer server = homes.of(query);
        return answer(
                server,
                call,
                TELLING.contains(call),
                secret -> once(
                        server,
                        ANSWER_SECONDS,
                        client.target(signed(server, call, query, secret, algorithm))
                                .request()::get));
    }

    /** The same with a body of XML, which no checksum covers. Servers may fetch slides before they answer. */
    BbbAnswer post(String call, BbbQuery query, String xml) {
        return post(ANSWER_WITH_SLIDES_SECONDS, call, query, xml);
    }

    /** Creates a room with slides; it is waited for so long only that it can be asked for once more without them. */
    BbbAnswer create(BbbQuery query, String slides) {
        return post(ROOM_WITH_SLIDES_SECONDS, "create", query, slides);
    }

    private BbbAnswer post(long seconds, String call, BbbQuery query, String xml) {
        BbbServer server = homes.of(query);
        return answer(
                server,
                call,
                false,
                secret -> once(server, seconds, () -> client.target(signed(server, call, query, secret, ALGORITHM))
                        .request()
                        .property("jersey.config.client.readTimeout", (int) TimeUnit.SECONDS.toMillis(seconds))
                        .post(Entity.entity(xml, "application/xml"))));
    }

    private BbbAnswer answer(BbbServer server, String call, boolean telling, Function<String, BbbAnswer> ask) {
        if (servers.areSeveral() && silences.lasts(server)) {
            throw new RoomsSilent(server.host() + ": silent a moment ago", false);
        }
        try {
            BbbAnswer answer = withTheRightSecret(server, ask);
            if (answer.isBadlySigned()) {
                doubt(server, telling);
            } else if (!call.startsWith(HOOKS)) {
                silences.ends(server);
            }
            return answer;
        } catch (RoomsSilent silent) {
            if (telling || !silent.reached()) {
                silences.begins(server);
            }
            throw silent;
        } catch (RoomsConfused confused) {
            doubt(server, telling);
            throw confused;
        }
    }

    private void doubt(BbbServer server, boolean telling) {
        if (telling) {
            silences.confused(server);
        }
    }

    /** A server's secret may have been changed since it was set here; then the next one of the list is tried. */
    private BbbAnswer withTheRightSecret(BbbServer server, Function<String, BbbAnswer> ask) {
        List<String> secrets = keys.of(server);
        for (String secret : secrets.subList(0, secrets.size() - 1)) {
            Optional<BbbAnswer> answer = unlessBadlySigned(ask, secret);
            if (answer.isPresent()) {
                keys.taken(server, secret);
                return answer.get();
            }
        }
        String last = secrets.get(secrets.size() - 1);
        BbbAnswer answer = ask.apply(last);
        if (!answer.isBadlySigned()) {
            keys.taken(server, last);
        }
        return answer;
    }

    private static Optional<BbbAnswer> unlessBadlySigned(Function<String, BbbAnswer> ask, String secret) {
        try {
            return Optional.of(ask.apply(secret)).filter(answer -> !answer.isBadlySigned());
        } catch (RoomsConfused confused) {
            if (confused.status() == UNAUTHORIZED) {
                return Optional.empty();
            }
            throw confused;
        }
    }

    private BbbAnswer once(BbbServer server, long seconds, Supplier<Response> ask) {
        try {
            return calls.made(Neighbour.BIGBLUEBUTTON, () -> read(seconds, ask), BbbAnswer::result, BbbAnswer::result);
        } catch (IOException broken) {
            throw new RoomsSilent(server.host() + ": " + broken.getMessage());
        } catch (ProcessingException trouble) {
            throw new RoomsSilent(
                    server.host() + ": " + WireTrouble.reason(trouble),
                    WireTrouble.mayHaveArrived(trouble, servers.areSeveral()));
        }
    }

    private static BbbAnswer read(long seconds, Supplier<Response> ask) throws IOException {
        Body body = Body.within(LARGEST_ANSWER, Duration.ofSeconds(seconds));
        try (Response response = ask.get()) {
            return BbbAnswer.read(response.getStatus(), body.read(response.readEntity(InputStream.class)));
        }
    }

    /** Who of several is silent, and since when. */
    Silences silences() {
        return silences;
    }

    /** The finished address of a call, for a browser. */
    URI signed(String call, BbbQuery query) {
        BbbServer server = homes.of(query);
        return signed(server, call, query, keys.of(server).get(0), ALGORITHM);
    }

    private static URI signed(BbbServer server, String call, BbbQuery query, String secret, String algorithm) {
        return URI.create(server.api() + "/" + call + "?" + query.signed(call, secret, algorithm));
    }
}
