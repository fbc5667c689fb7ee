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
import org.webinar.listing.ListedGateway;
import org.webinar.listing.Listing;
import org.webinar.site.CurrentSite;

/** Live gateways: where they push to, never what drives them. */
@Path(Lists.GATEWAYS)
@Produces(MediaType.APPLICATION_JSON)
public class GatewaysResource {
    private static final String SITE = "site_id";

    @Inject
    private Answers answers;

    @Inject
    private CurrentSite site;

    /** A page of them. */
    @GET
    public Response page(@Context UriInfo asked) {
        return answers.page(Lists.GATEWAYS, wanted(asked), asked, GatewaysResource::shape);
    }

    /** One of them. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return answers.one(Listing.GATEWAYS, id, GatewaysResource::shape);
    }

    /** Nobody sees another site: only our own can be chosen, and choosing it leaves nothing out. */
    private Listing<ListedGateway> wanted(UriInfo asked) {
        String here = String.valueOf(site.id());
        Answers.parameter(asked, SITE).filter(typed -> !typed.equals(here)).ifPresent(other -> {
            throw new NotAChoice(SITE, other);
        });
        return Listing.GATEWAYS;
    }

    private static void shape(ListedGateway row, Shape shape) {
        shape.number("id", row.id())
                .text("rtmp_stream_url", row.rtmp())
                .number("broadcaster_id", row.broadcasterId())
                .number("site_id", row.siteId());
    }
}
