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
import org.webinar.listing.ListedBuilding;
import org.webinar.listing.Listing;

/** Buildings that have broadcasters. */
@Path(Lists.BUILDINGS)
@Produces(MediaType.APPLICATION_JSON)
public class BuildingsResource {
    @Inject
    private Answers answers;

    /** A page of them. */
    @GET
    public Response page(@Context UriInfo asked) {
        return answers.page(Lists.BUILDINGS, Listing.BUILDINGS, asked, BuildingsResource::shape);
    }

    /** One of them. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return answers.one(Listing.BUILDINGS, id, BuildingsResource::shape);
    }

    private static void shape(ListedBuilding row, Shape shape) {
        shape.number("id", row.id())
                .link("url", Lists.BUILDINGS, row.id())
                .text("name", row.name())
                .link("headband", Lists.IMAGES, row.headbandId())
                .text("gmapurl", row.map())
                .links("sites", Lists.SITES, row.siteIds());
    }
}
