package org.webinar.web.audience;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.webinar.identity.Visitor;
import org.webinar.livestream.WaitingPictures;
import org.webinar.rights.Keys;

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
        Visitor visitor = ring.visitor();
        Keys keys = ring.keys(eventId);
        EntityTag tag = new EntityTag(digest);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return kept(unchanged, pictures.isForEverybody(eventId, digest, visitor, keys));
        }
        WaitingPictures.Served picture = pictures.picture(eventId, digest, visitor, keys);
        return kept(Response.ok(picture.jpeg(), "image/jpeg").tag(tag), picture.everybody());
    }

    private static Response kept(Response.ResponseBuilder answer, boolean everybody) {
        return answer.header("Cache-Control", everybody ? "public, max-age=31536000, immutable" : "private, no-cache")
                .build();
    }
}
