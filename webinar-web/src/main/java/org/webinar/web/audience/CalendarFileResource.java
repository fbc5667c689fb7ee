package org.webinar.web.audience;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.webinar.invitation.CalendarFeeds;

/** An event for the calendar of whoever may watch it; the room stands nowhere in it. */
@Path("events/{slug}/calendar.ics")
public class CalendarFileResource {
    static final String TYPE = "text/calendar;charset=UTF-8";

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private KeyRing ring;

    /** The file. */
    @GET
    @Produces(TYPE)
    public Response file(@PathParam("slug") String slug) {
        long eventId = EventNumber.of(slug);
        return Response.ok(feeds.ofEvent(eventId, ring.visitor(), ring.keys(eventId)))
                .header("Content-Disposition", "attachment; filename=\"webinar.ics\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
