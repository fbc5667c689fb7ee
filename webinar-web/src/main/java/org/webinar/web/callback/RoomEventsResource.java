package org.webinar.web.callback;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.webinar.chat.Ears;
import org.webinar.chat.RoomSubscription;

/** What bbb-webhooks delivers: taken in raw, for its checksum covers every letter. */
@Path("room-events/{word}")
public class RoomEventsResource {
    @Inject
    private RoomSubscription subscription;

    @Inject
    private Ears ears;

    /** A delivery. */
    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.WILDCARD})
    public Response delivered(
            @PathParam("word") String word,
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @QueryParam("checksum") String checksum,
            InputStream body)
            throws IOException {
        String form = new String(body.readAllBytes(), StandardCharsets.UTF_8);
        subscription.read(word, authorization, checksum, form).forEach(ears::heard);
        return Response.ok("").build();
    }
}
