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
import org.webinar.listing.ListedMeeting;
import org.webinar.listing.Listing;

/** Meetings; Pod calls the list after the sessions in BigBlueButton. */
@Path(Lists.MEETINGS)
@Produces(MediaType.APPLICATION_JSON)
public class MeetingsResource {
    @Inject
    private Answers answers;

    /** A page of them. */
    @GET
    public Response page(@Context UriInfo asked) {
        return answers.page(Lists.MEETINGS, Listing.MEETINGS, asked, MeetingsResource::shape);
    }

    /** One of them. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return answers.one(Listing.MEETINGS, id, MeetingsResource::shape);
    }

    private static void shape(ListedMeeting row, Shape shape) {
        shape.number("id", row.id())
                .text("name", row.name())
                .text("meeting_id", row.slug())
                .time("start_at", row.startAt())
                .time("created_at", row.createdAt())
                .number("owner_id", row.ownerId())
                .flag("is_personal", row.personal())
                .flag("is_webinar", row.webinar())
                .number("site_id", row.siteId());
    }
}
