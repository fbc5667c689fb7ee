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
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.webinar.limits.Body;
import org.webinar.meeting.RoomsSilent;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;

/** The wire to BigBlueButton: signed, bounded in time and size, and never re-encoded on the way. */
@ApplicationScoped
class BbbApi {
    private static final String ALGORITHM = "SHA-256";
    private static final long CONNECT_SECONDS = 5;
    private static final long ANSWER_SECONDS = 15;
    private static final long ANSWER_WITH_SLIDES_SECONDS = 45;

    /** There may be a second call after it, and whoever waits for a page waits for a minute and no longer. */
    private static final long ROOM_WITH_SLIDES_SECONDS = 30;

    private static final int LARGEST_ANSWER = 4 * 1024 * 1024;

    private final Settings settings;
    private Client client;

    BbbApi() {
        this(null);
    }

    @Inject
    BbbApi(Settings settings) {
        this.settings = settings;
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
     * @throws org.webinar.meeting.RoomsConfused when its answer is not XML of its API
     */
    BbbAnswer get(String call, BbbQuery query) {
        return get(call, query, ALGORITHM);
    }

    /** The same, signed otherwise. */
    BbbAnswer get(String call, BbbQuery query, String algorithm) {
        return answer(
                ANSWER_SECONDS, client.target(signed(call, query, algorithm)).request()::get);
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
        return answer(seconds, () -> client.target(signed(call, query))
                .request()
                .property("jersey.config.client.readTimeout", (int) TimeUnit.SECONDS.toMillis(seconds))
                .post(Entity.entity(xml, "application/xml")));
    }

    private BbbAnswer answer(long seconds, Supplier<Response> ask) {
        Body body = Body.within(LARGEST_ANSWER, Duration.ofSeconds(seconds));
        try (Response response = ask.get()) {
            return BbbAnswer.read(response.getStatus(), body.read(response.readEntity(InputStream.class)));
        } catch (IOException broken) {
            throw new RoomsSilent(host() + ": " + broken.getMessage());
        } catch (ProcessingException trouble) {
            throw new RoomsSilent(reason(trouble), !neverArrived(trouble));
        }
    }

    /** The finished address of a call; for a browser, or for ourselves. */
    URI signed(String call, BbbQuery query) {
        return signed(call, query, ALGORITHM);
    }

    private URI signed(String call, BbbQuery query, String algorithm) {
        return URI.create(settings.get(Catalogue.BBB_API_URL) + "/" + call + "?"
                + query.signed(call, settings.get(Catalogue.BBB_SECRET_KEY), algorithm));
    }

    /** The innermost cause: the outer ones repeat the signed address. */
    private String reason(Throwable trouble) {
        Throwable root = trouble;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return host() + ": " + root.getClass().getSimpleName() + (root == trouble ? "" : ": " + root.getMessage());
    }

    private static boolean neverArrived(Throwable trouble) {
        return Stream.iterate(trouble, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ConnectException || cause instanceof UnknownHostException);
    }

    private String host() {
        return settings.get(Catalogue.BBB_API_URL).getAuthority();
    }
}
