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

    /** The state, the same for everybody. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response state(@PathParam("slug") String slug) {
        return Response.ok(pages.of(EventNumber.of(slug)))
                .header("Cache-Control", "public, max-age=1")
                .build();
    }
}
