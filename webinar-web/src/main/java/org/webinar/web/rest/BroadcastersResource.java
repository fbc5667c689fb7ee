package org.webinar.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.webinar.listing.ListedBroadcaster;
import org.webinar.listing.Listing;

/** Broadcasters, each under its slug. */
@Path(Lists.BROADCASTERS)
@Produces(MediaType.APPLICATION_JSON)
public class BroadcastersResource {
    @Inject
    private Answers answers;

    /** A page of them. */
    @GET
    public Response page(@Context UriInfo asked) {
        return answers.page(Lists.BROADCASTERS, Listing.BROADCASTERS, asked, BroadcastersResource::shape);
    }

    /** One of them. */
    @GET
    @Path("{slug}")
    public Response one(@PathParam("slug") String slug) {
        return answers.one(Listing.BROADCASTERS, slug, BroadcastersResource::shape);
    }

    private static void shape(ListedBroadcaster row, Shape shape) {
        shape.number("id", row.id())
                .link("url", Lists.BROADCASTERS, row.slug())
                .text("name", row.name())
                .text("slug", row.slug())
                .link("building", Lists.BUILDINGS, row.building().id())
                .text("description", row.description())
                .link("poster", Lists.IMAGES, row.posterId())
                .text("broadcaster_url", row.hls())
                .flag("status", row.status())
                .flag("is_restricted", row.restricted())
                .links("manage_groups", Lists.GROUPS, row.groupIds())
                .text("piloting_implementation", row.pilotingImplementation())
                .text("piloting_conf", row.pilotingConf());
    }
}
