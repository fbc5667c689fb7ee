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
import org.webinar.listing.ListedRecording;
import org.webinar.listing.Listing;

/** Recordings that were taken over from BigBlueButton. */
@Path(Lists.RECORDINGS)
@Produces(MediaType.APPLICATION_JSON)
public class RecordingsResource {
    @Inject
    private Answers answers;

    /** A page of them. */
    @GET
    public Response page(@Context UriInfo asked) {
        return answers.page(Lists.RECORDINGS, Listing.RECORDINGS, asked, RecordingsResource::shape);
    }

    /** One of them. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return answers.one(Listing.RECORDINGS, id, RecordingsResource::shape);
    }

    private static void shape(ListedRecording row, Shape shape) {
        shape.number("id", row.id())
                .text("name", row.name())
                .time("start_at", row.startAt())
                .text("recording_id", row.recordingId())
                .link("meeting", Lists.MEETINGS, row.meetingId())
                .number("site_id", row.siteId());
    }
}
