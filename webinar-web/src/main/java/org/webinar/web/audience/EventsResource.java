package org.webinar.web.audience;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The state of a live page, for its first look and for browsers whose line breaks. */
@Path("events/{slug}")
public class EventsResource {
    @Inject
    private LivePages pages;

    @Inject
    private KeyRing ring;

    /** The state, the same for everybody who may see it; in caches only where that is everybody. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response state(@PathParam("slug") String slug) {
        long eventId = EventNumber.of(slug);
        LivePage page = pages.of(eventId, ring.visitor(), ring.keys(eventId));
        return Response.ok(page)
                .header("Cache-Control", page.everybody() ? "public, max-age=1" : "private, no-store")
                .build();
    }
}
