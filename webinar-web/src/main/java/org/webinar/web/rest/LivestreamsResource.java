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
import java.util.Set;
import org.webinar.listing.ListedLivestream;
import org.webinar.listing.Listing;

/** Livestreams of webinars, all or those with one status. */
@Path(Lists.LIVESTREAMS)
@Produces(MediaType.APPLICATION_JSON)
public class LivestreamsResource {
    private static final String STATUS = "status";
    private static final Set<String> STATUSES = Set.of("0", "1", "2");

    @Inject
    private Answers answers;

    /** A page of them. */
    @GET
    public Response page(@Context UriInfo asked) {
        return answers.page(Lists.LIVESTREAMS, wanted(asked), asked, LivestreamsResource::shape);
    }

    /** One of them. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return answers.one(Listing.LIVESTREAMS, id, LivestreamsResource::shape);
    }

    private static Listing<ListedLivestream> wanted(UriInfo asked) {
        return Answers.parameter(asked, STATUS)
                .map(LivestreamsResource::withStatus)
                .orElse(Listing.LIVESTREAMS);
    }

    private static Listing<ListedLivestream> withStatus(String typed) {
        if (!STATUSES.contains(typed)) {
            throw new NotAChoice(STATUS, typed);
        }
        return Listing.LIVESTREAMS.only(STATUS, Integer.valueOf(typed));
    }

    private static void shape(ListedLivestream row, Shape shape) {
        shape.number("id", row.id())
                .link("meeting", Lists.MEETINGS, row.meetingId())
                .number("status", row.status())
                .link("event", Lists.EVENTS, row.eventId())
                .number("live_gateway_id", row.gatewayId());
    }
}
