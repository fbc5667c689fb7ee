package org.webinar.adapter.bbb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.webinar.meeting.RoomsConfused;
import org.webinar.meeting.RoomsSilent;
import org.webinar.settings.Catalogue;
import org.webinar.settings.Settings;

/** The wire to BigBlueButton: signed, bounded in time and size, and never re-encoded on the way. */
@ApplicationScoped
class BbbApi {
    private static final String ALGORITHM = "SHA-256";
    private static final long CONNECT_SECONDS = 5;
    private static final long ANSWER_SECONDS = 15;
    private static final int LARGEST_ANSWER = 4 * 1024 * 1024;

    private final Settings settings;
    private final Client client = ClientBuilder.newBuilder()
            .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
            .readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
            .property("jersey.config.client.followRedirects", false)
            .build();

    BbbApi() {
        this(null);
    }

    @Inject
    BbbApi(Settings settings) {
        this.settings = settings;
    }

    /**
     * Calls the server.
     *
     * @throws RoomsSilent when it can't be reached or takes too long
     * @throws RoomsConfused when its answer is not XML of its API
     */
    BbbAnswer get(String call, BbbQuery query) {
        try (Response response = client.target(signed(call, query)).request().get()) {
            return BbbAnswer.read(response.getStatus(), body(response));
        } catch (ProcessingException | IOException trouble) {
            throw new RoomsSilent(reason(trouble));
        }
    }

    /** The finished address of a call; for a browser, or for ourselves. */
    URI signed(String call, BbbQuery query) {
        return URI.create(settings.get(Catalogue.BBB_API_URL) + "/" + call + "?"
                + query.signed(call, settings.get(Catalogue.BBB_SECRET_KEY), ALGORITHM));
    }

    private static byte[] body(Response response) throws IOException {
        InputStream body = response.readEntity(InputStream.class);
        byte[] bytes = body == null ? new byte[0] : body.readNBytes(LARGEST_ANSWER + 1);
        if (bytes.length > LARGEST_ANSWER) {
            throw new RoomsConfused("more than " + LARGEST_ANSWER + " bytes");
        }
        return bytes;
    }

    /** The innermost cause: the outer ones repeat the signed address. */
    private String reason(Throwable trouble) {
        Throwable root = trouble;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String host = settings.get(Catalogue.BBB_API_URL).getAuthority();
        return host + ": " + root.getClass().getSimpleName() + (root == trouble ? "" : ": " + root.getMessage());
    }
}
