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
import org.webinar.listing.ListedEvent;
import org.webinar.listing.Listing;

/** Live events, those of webinars and others. */
@Path(Lists.EVENTS)
@Produces(MediaType.APPLICATION_JSON)
public class EventsResource {
    @Inject
    private Answers answers;

    /** A page of them. */
    @GET
    public Response page(@Context UriInfo asked) {
        return answers.page(Lists.EVENTS, Listing.EVENTS, asked, EventsResource::shape);
    }

    /** One of them. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return answers.one(Listing.EVENTS, id, EventsResource::shape);
    }

    private static void shape(ListedEvent row, Shape shape) {
        shape.number("id", row.id())
                .link("url", Lists.EVENTS, row.id())
                .text("title", row.title())
                .link("owner", Lists.USERS, row.ownerId())
                .links("additional_owners", Lists.USERS, row.additionalOwnerIds())
                .text("slug", row.slug())
                .text("description", row.description())
                .time("start_date", row.start())
                .time("end_date", row.end())
                .link("broadcaster", Lists.BROADCASTERS, row.broadcaster().slug())
                .link("type", Lists.TYPES, row.typeId())
                .flag("is_draft", row.draft())
                .flag("is_restricted", row.restricted())
                .flag("is_auto_start", row.autoStart())
                .links("videos", Lists.VIDEOS, row.videoIds())
                .link("thumbnail", Lists.IMAGES, row.thumbnailId())
                .link("video_on_hold", Lists.VIDEOS, row.videoOnHoldId())
                .flag("enable_transcription", row.transcription());
    }
}
