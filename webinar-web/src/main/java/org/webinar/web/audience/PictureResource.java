package org.webinar.web.audience;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.webinar.livestream.WaitingPictures;

/** The waiting picture of an event, for whoever may watch it. What it shows stands in its address, so it never changes. */
@Path("events/{slug}/picture/{digest: [0-9a-f]{64}}.jpg")
public class PictureResource {
    @Inject
    private WaitingPictures pictures;

    @Inject
    private KeyRing ring;

    /** The picture. */
    @GET
    public Response picture(
            @PathParam("slug") String slug, @PathParam("digest") String digest, @Context Request request) {
        long eventId = EventNumber.of(slug);
        WaitingPictures.Served picture = pictures.picture(eventId, digest, ring.visitor(), ring.keys(eventId));
        EntityTag tag = new EntityTag(digest);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged == null ? Response.ok(picture.jpeg(), "image/jpeg").tag(tag) : unchanged;
        return answer.header(
                        "Cache-Control",
                        picture.everybody() ? "public, max-age=31536000, immutable" : "private, no-cache")
                .build();
    }
}
